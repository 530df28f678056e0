package dev.ocellus.bench.section;

import com.microsoft.playwright.Browser;
import dev.ocellus.bench.data.BenchSite;
import dev.ocellus.bench.run.Browsing;
import dev.ocellus.bench.run.Effort;

/** What every section measures with. */
public record Lab(BenchSite site, Browser browser, Browsing browsing, Effort effort) {}
