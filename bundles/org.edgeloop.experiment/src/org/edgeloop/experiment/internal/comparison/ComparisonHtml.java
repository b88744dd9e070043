package org.edgeloop.experiment.internal.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.ComparisonStores;
import org.edgeloop.experiment.spec.RunsSpec;

/** The whole comparison as one page that asks no network: charts as vectors, the runs as a table, light or dark as the reader's desktop. */
public final class ComparisonHtml {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

	private final RunsSpec spec;
	private final ComparedRuns runs;
	private final String title;
	private final Clock clock;

	/** @param title for a comparison that has no name */
	public ComparisonHtml(RunsSpec spec, ComparedRuns runs, String title, Clock clock) {
		this.spec = spec;
		this.runs = runs;
		this.title = spec.getName().isBlank() ? title : spec.getName();
		this.clock = clock;
	}

	/** @return the page */
	public String write(ComparisonStores stores, Progress progress) {
		var charts = new Markup();
		var figures = new ChartFigures(runs, stores, progress);
		figures.write(spec.getCharts(), charts);
		var page = new Markup();
		page.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
				+ "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
				+ "script-src 'unsafe-inline'\"><meta name=\"color-scheme\" content=\"light dark\">").element("title", title)
				.raw("<style>" + resource("comparison.css") + "</style></head><body><header>");
		page.element("p class=\"kind\"", "Comparison of runs").element("h1", title);
		if (!spec.getNote().isBlank()) {
			page.element("p class=\"remark\"", spec.getNote());
		}
		page.element("p class=\"note\"", facts()).raw("</header><main>");
		problems(page, runs.problems());
		problems(page, figures.problems());
		if (!spec.getCharts().isEmpty()) {
			page.raw("<section><h2>Charts</h2><div class=\"charts\">").raw(charts.toString()).raw("</div></section>");
		}
		new RunsSection(runs).write(page, spec.isAllKeys());
		page.raw("</main><footer>").element("p", "Made " + TIME.format(clock.instant()) + " by Edgeloop.").raw("</footer><script>"
				+ resource("comparison.js") + "</script></body></html>\n");
		return page.toString();
	}

	private String facts() {
		int count = runs.runs().size();
		long going = runs.runs().stream().filter(run -> !run.run().status().isEnded()).count();
		long failed = runs.runs().stream().filter(run -> run.run().status() == RunStatus.FAILED).count();
		Long step = spec.getStep();
		return (count == 1 ? "1 run" : count + " runs") + (failed == 0 ? "" : ", " + failed + " failed") + (going == 0 ? "" : ", " + going + " going on")
				+ (step == null ? "" : ", metrics at step " + step);
	}

	private static void problems(Markup page, List<Problem> problems) {
		problems.forEach(problem -> page.element("p class=\"problem\"", "\u26A0 " + problem.toLine()));
	}

	private static String resource(String name) {
		try (InputStream in = Objects.requireNonNull(ComparisonHtml.class.getResourceAsStream(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("the bundle holds " + name, e);
		}
	}
}
