package org.edgeloop.experiment.ui.comparison.internal;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.base.Problem;
import org.edgeloop.experiment.comparison.ComparisonFile;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.DocumentHeader;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.Problems;

/** The comparison's name, how many runs it has, what could not be read, and the buttons. */
final class ComparisonHeader extends DocumentHeader {

	private final ComparisonSession session;

	ComparisonHeader(Composite body, FormToolkit toolkit, ComparisonSession session, IServiceLocator site) {
		super(body, toolkit);
		this.session = session;
		button("Add Runs\u2026", "Adds runs of a store", () -> ComparisonCommand.ADD_RUNS.execute(site));
		button("Add Chart\u2026", "Adds a chart of these runs", () -> ComparisonCommand.ADD_CHART.execute(site));
		button("Reload", "Reads the runs anew from their stores", () -> ComparisonCommand.RELOAD.execute(site));
		button("Save As\u2026", "Writes the comparison as a page (HTML) or a table (CSV)", () -> ComparisonCommand.EXPORT.execute(site));
	}

	@Override
	protected void refresh() {
		setTitle(nameOf(session.document().model().getName(), session.document().file(), ComparisonFile.EXTENSION));
		List<Problem> problems = session.runs().problems();
		int runs = session.runs().runs().size();
		if (session.isLoading()) {
			say(Icons.TIME, "Reading runs \u2026");
		} else if (session.failure().isPresent()) {
			say(Icons.ERROR, session.failure().get().toLine());
		} else if (!session.note().isEmpty()) {
			say(Icons.RECOVER, session.note());
		} else if (!problems.isEmpty()) {
			say(Icons.WARNING, problems.getFirst().toLine() + (problems.size() > 1 ? ", and " + (problems.size() - 1) + " more" : ""),
					String.join("\n\n", problems.stream().map(Problems::toText).toList()));
		} else {
			sayContent(runs == 1 ? "1 run" : runs + " runs", session.document().model().getNote());
		}
	}
}
