package org.edgeloop.pipeline.ui.internal.stages;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.edgeloop.base.Problem;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.internal.handlers.StageCommand;
import org.edgeloop.ui.Problems;

/** What to do, and what for, while there are no stages to show. */
public final class StagesHint {

	private static final int MARGIN = 12;
	private static final String PIPELINE = "A pipeline is a file dvc.yaml: its stages are commands with what they read and make, so that DVC knows which of them "
			+ "to run again when something has changed.";

	/** A command of whoever versions projects. */
	private static final String BEGIN = "org.edgeloop.versioning.ui.putUnderVersionControl";

	private final StagesPresenter presenter;
	private final Composite control;
	private final Label text;
	private final Link link;

	/** @param commands executes a command by its id */
	public StagesHint(Composite parent, StagesPresenter presenter, Consumer<String> commands) {
		this.presenter = presenter;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(control);
		text = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
		link = new Link(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> commands.accept(event.text));
	}

	public Control control() {
		return control;
	}

	/** Says what is the matter now. */
	public void show() {
		String folder = presenter.folder().map(path -> path.getFileName().toString()).orElse("");
		switch (presenter.situation()) {
		case NO_PROJECT -> say("Select a project to see the stages of its pipelines.", "");
		case READING, STAGES -> say("Reading the stages of " + folder + " \u2026", "");
		case NO_REPOSITORY -> say("DVC does not version " + folder + " yet. " + PIPELINE, link(BEGIN, "Put it under version control\u2026"));
		case NO_STAGES -> say(folder + " has no stages yet. " + PIPELINE, link(StageCommand.NEW.id(), "New stage\u2026"));
		case PROBLEM -> say(Problems.toText(presenter.problem().orElse(Problem.error("Nothing can be read.", "", ""))),
				(StageOpener.canOpenProblem(presenter) ? link(StageCommand.OPEN_PROBLEM.id(), "Show it") + "   " : "") + link(StageCommand.REFRESH.id(), "Try again"));
		}
	}

	private static String link(String command, String words) {
		return "<a href=\"" + command + "\">" + words + "</a>";
	}

	private void say(String words, String linkText) {
		text.setText(words.replace("&", "&&"));
		link.setText(linkText);
		control.layout();
	}
}
