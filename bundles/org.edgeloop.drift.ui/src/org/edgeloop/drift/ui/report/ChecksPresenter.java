package org.edgeloop.drift.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.check.CheckSuite;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.ui.DriftSession;

/** The checks of a report as rows of a table. Knows no widget. */
public final class ChecksPresenter {

	private final DriftSession session;
	private Optional<CheckStatus> status = Optional.empty();
	private String filter = "";

	public ChecksPresenter(DriftSession session) {
		this.session = session;
	}

	/** @param wanted empty for checks of every status */
	public void setStatus(Optional<CheckStatus> wanted) {
		status = wanted;
	}

	/** @param text checks whose name, column or sentence holds it are listed */
	public void setFilter(String text) {
		filter = text.strip().toLowerCase(Locale.ROOT);
	}

	private CheckSuite suite() {
		return session.report().map(DriftReport::checks).orElse(new CheckSuite(List.of()));
	}

	/** @return the checks that are listed: those that failed first, then errors and warnings */
	public List<Check> checks() {
		return suite().checks().stream().filter(check -> status.isEmpty() || check.status() == status.get())
				.filter(check -> (check.name() + " " + columnText(check) + " " + reason(check)).toLowerCase(Locale.ROOT).contains(filter))
				.sorted((a, b) -> Integer.compare(rank(a.status()), rank(b.status()))).toList();
	}

	/** @return the place of a status where the worst comes first */
	static int rank(CheckStatus status) {
		return switch (status) {
		case FAIL -> 0;
		case ERROR -> 1;
		case WARNING -> 2;
		case SUCCESS -> 3;
		case SKIPPED -> 4;
		};
	}

	/** @return a status in words */
	public static String word(CheckStatus status) {
		return switch (status) {
		case SUCCESS -> "Passed";
		case FAIL -> "Failed";
		case WARNING -> "Warning";
		case ERROR -> "Error";
		case SKIPPED -> "Skipped";
		};
	}

	/** @return the column of a check; empty if it is about the table */
	public static String columnText(Check check) {
		String column = check.column();
		return column == null ? "" : column;
	}

	/** @return why a check came out so; names are marked with stars in what reports keep, and need no marks here */
	public static String reason(Check check) {
		return check.description().replace("**", "");
	}

	/** @return the verdict of the checks as a whole */
	public Verdict verdict() {
		CheckSuite suite = suite();
		if (session.report().isEmpty()) {
			return Verdict.NONE;
		}
		if (suite.checks().isEmpty()) {
			return new Verdict(Verdict.Kind.NONE, "No checks", session.isRunning() ? "Checks come when all columns are compared."
					: "Choose presets of checks, or add single ones, on the page Setup.");
		}
		String counts = counts(suite.byStatus());
		return suite.passed() ? new Verdict(Verdict.Kind.PASSED, "The checks passed", counts)
				: new Verdict(Verdict.Kind.DRIFTED, Verdict.plural(suite.count(CheckStatus.FAIL) + suite.count(CheckStatus.ERROR), "check") + " failed", counts);
	}

	private static String counts(Map<CheckStatus, Integer> byStatus) {
		var words = new StringJoiner(", ", "", ".");
		byStatus.forEach((each, count) -> words.add(count + " " + word(each).toLowerCase(Locale.ROOT)));
		return words.toString();
	}

	/** @return how many checks are listed of how many there are, in words */
	public String countText() {
		int listed = checks().size();
		int all = suite().checks().size();
		return listed == all ? Verdict.plural(all, "check") : listed + " of " + Verdict.plural(all, "check");
	}
}
