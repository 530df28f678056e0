/** Plain Java kernels: what each operation does to shapes and to elements, one family a file. */
package dev.ocellus.kernel;
