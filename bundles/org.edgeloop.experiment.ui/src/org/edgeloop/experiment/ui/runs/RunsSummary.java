package org.edgeloop.experiment.ui.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.edgeloop.base.Problem;

/** What the line below the table says. */
final class RunsSummary {

	private RunsSummary() {
	}

	static String of(RunsPresenter presenter) {
		if (presenter.feed().choice().isEmpty()) {
			return "";
		}
		var parts = new ArrayList<String>();
		int all = presenter.frame().size();
		int shown = presenter.table().runs();
		parts.add(shown == all ? count(all) : number(shown) + " of " + count(all));
		int hidden = presenter.settings().hidden().size();
		if (hidden > 0) {
			parts.add(hidden + " hidden");
		}
		if (presenter.feed().isReading()) {
			parts.add("reading…");
		}
		parts.addAll(problems(presenter.feed().problems()));
		return String.join(" · ", parts);
	}

	private static List<String> problems(List<Problem> problems) {
		return switch (problems.size()) {
		case 0 -> List.of();
		case 1 -> List.of("not read: " + problems.getFirst().toLine());
		default -> List.of(problems.size() + " parts could not be read, the first: " + problems.getFirst().toLine());
		};
	}

	private static String count(int runs) {
		return runs == 1 ? "1 run" : number(runs) + " runs";
	}

	private static String number(int value) {
		return String.format(Locale.ROOT, "%,d", value).replace(',', '\u202f');
	}
}
