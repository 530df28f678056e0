/**
 * The page as a whole. {@code Page} gives the one state to the views, and what a person does to
 * {@code Session}; what else there is, such as the camera, it loads when it is asked for.
 */
package dev.ocellus.web.page.app;
