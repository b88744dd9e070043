package org.edgeloop.drift.ui.internal;

import java.util.function.Consumer;

import org.edgeloop.drift.ui.DriftEditor;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.report.internal.OverviewPage;

/** What commands do with a report. */
enum DriftAction {
	/** Computes the report and shows the page on which it grows, unless the user looks at another one of its pages. */
	RUN(editor -> {
		editor.session().ifPresent(DriftSession::run);
		editor.pages().filter(pages -> pages.isSetupShown(editor)).ifPresent(_ -> editor.showPage(OverviewPage.ID));
	}),
	STOP(editor -> editor.session().ifPresent(DriftSession::stop)),
	/** Opens what is selected on the page of a column. */
	OPEN_WINDOWS(editor -> editor.pages().ifPresent(pages -> pages.column().openWindows())),
	EXPORT(editor -> editor.session().ifPresent(session -> ExportDialogs.report(editor.getSite().getShell(), session))),
	/** Saves the chart of the page that is shown; that of a column if the page has none. */
	EXPORT_CHART(editor -> editor.pages().flatMap(pages -> pages.chart(editor)).ifPresent(chart -> ExportDialogs.chart(editor.getSite().getShell(), chart)));

	private final Consumer<DriftEditor> body;

	DriftAction(Consumer<DriftEditor> body) {
		this.body = body;
	}

	void perform(DriftEditor editor) {
		body.accept(editor);
	}
}
