package org.edgeloop.drift.ui.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.ui.DocumentPage;
import org.edgeloop.ui.Icons;

/** What stands above every page: the report's name, how it stands, and the buttons that run it and hand it on. */
final class PageHeader implements DocumentPage.Header {

	private final DriftSession session;
	private final Commands commands;
	private final Composite control;
	private final Label title;
	private final Label icon;
	private final Label state;
	private final Button run;
	private final Button save;

	PageHeader(Composite parent, FormToolkit toolkit, DriftSession session, Commands commands) {
		this.session = session;
		this.commands = commands;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		title = toolkit.createLabel(control, "");
		title.setFont(JFaceResources.getBannerFont());
		icon = toolkit.createLabel(control, "");
		GridDataFactory.swtDefaults().hint(16, 16).indent(8, 0).applyTo(icon);
		state = toolkit.createLabel(control, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(state);
		run = toolkit.createButton(control, "Run Report", SWT.PUSH);
		run.addListener(SWT.Selection, _ -> commands.execute(session.isRunning() ? Commands.STOP : Commands.RUN));
		save = toolkit.createButton(control, "Save As\u2026", SWT.PUSH);
		save.setToolTipText("Writes the report as HTML, JSON or JUnit XML");
		save.addListener(SWT.Selection, _ -> commands.execute(Commands.EXPORT));
	}

	@Override
	public void refresh() {
		title.setText(name().replace("&", "&&"));
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
			icon.setVisible(false);
			state.setText("");
		}
		String text = session.isRunning() ? "Stop" : commands.textWithKey("Run Report", Commands.RUN);
		if (!run.getText().equals(text)) {
			run.setText(text);
			run.setImage((session.isRunning() ? Icons.STOP : Icons.RUN).image());
		}
		save.setEnabled(!session.isRunning() && session.report().isPresent());
		control.layout(true, true);
	}

	@Override
	public void say(Icons picture, String sentence) {
		icon.setImage(picture.image());
		icon.setVisible(true);
		state.setText(sentence.replace("&", "&&"));
		state.setToolTipText(sentence);
	}

	/** @return the report's name, or else its file's without the ending */
	private String name() {
		String name = session.document().model().getName();
		String file = String.valueOf(session.document().file().getFileName());
		return name.isBlank() ? file.replaceFirst("\\.drift$", "") : name;
	}
}
