package org.edgeloop.drift.ui.internal;

import java.util.Optional;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.document.DriftSpecFile;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.ui.DocumentHeader;
import org.edgeloop.ui.Icons;

/** The report's name, how it stands, and the buttons that run it and hand it on. */
final class DriftHeader extends DocumentHeader {

	private final DriftSession session;
	private final Commands commands;
	private final Button run;
	private final Button save;

	DriftHeader(Composite body, FormToolkit toolkit, DriftSession session, Commands commands) {
		super(body, toolkit);
		this.session = session;
		this.commands = commands;
		run = button("Run Report", "", () -> commands.execute(session.isRunning() ? Commands.STOP : Commands.RUN));
		save = button("Save As\u2026", "Writes the report as HTML, JSON or JUnit XML", () -> commands.execute(Commands.EXPORT));
	}

	@Override
	protected void refresh() {
		setTitle(nameOf(session.document().model().getName(), session.document().file(), DriftSpecFile.EXTENSION));
		Optional<Problem> failure = session.failure();
		if (session.isRunning()) {
			say(Icons.TIME, String.format("Running, %.0f %%", session.progress() * 100));
		} else if (failure.isPresent()) {
			say(Icons.ERROR, failure.get().toLine());
		} else if (!session.note().isEmpty()) {
			say(Icons.RECOVER, session.note());
		} else if (session.isOutdated()) {
			say(Icons.WARNING, "The setup has changed since this report was made. Run it again.");
		} else {
			sayContent("", "");
		}
		String text = session.isRunning() ? "Stop" : commands.textWithKey("Run Report", Commands.RUN);
		if (!run.getText().equals(text)) {
			run.setText(text);
			run.setImage((session.isRunning() ? Icons.STOP : Icons.RUN).image());
		}
		save.setEnabled(!session.isRunning() && session.report().isPresent());
	}
}
