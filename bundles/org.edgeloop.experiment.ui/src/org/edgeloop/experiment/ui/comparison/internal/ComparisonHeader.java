package org.edgeloop.experiment.ui.comparison.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.base.Problem;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.DocumentPage;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.Problems;

/** What stands above every page: the comparison's name, how many runs it has, what could not be read, and the buttons. */
final class ComparisonHeader implements DocumentPage.Header {

	private static final int CELLS = 7;

	private final ComparisonSession session;
	private final Composite control;
	private final Label title;
	private final Label icon;
	private final Label state;

	ComparisonHeader(Composite parent, FormToolkit toolkit, ComparisonSession session, IServiceLocator site) {
		this.session = session;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(CELLS).spacing(8, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		title = toolkit.createLabel(control, "");
		title.setFont(JFaceResources.getBannerFont());
		icon = toolkit.createLabel(control, "");
		GridDataFactory.swtDefaults().hint(16, 16).indent(8, 0).applyTo(icon);
		state = toolkit.createLabel(control, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(state);
		button(toolkit, site, "Add Runs\u2026", "Adds runs of a store", ComparisonCommand.ADD_RUNS);
		button(toolkit, site, "Add Chart\u2026", "Adds a chart of these runs", ComparisonCommand.ADD_CHART);
		button(toolkit, site, "Reload", "Reads the runs anew from their stores", ComparisonCommand.RELOAD);
		button(toolkit, site, "Save As\u2026", "Writes the comparison as a page (HTML) or a table (CSV)", ComparisonCommand.EXPORT);
	}

	private void button(FormToolkit toolkit, IServiceLocator site, String text, String hint, ComparisonCommand command) {
		Button button = toolkit.createButton(control, text, SWT.PUSH);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, _ -> command.execute(site));
	}

	@Override
	public void refresh() {
		title.setText(name().replace("&", "&&"));
		List<Problem> problems = session.runs().problems();
		int runs = session.runs().runs().size();
		if (session.isLoading()) {
			say(Icons.TIME, "Reading runs \u2026");
		} else if (session.failure().isPresent()) {
			say(Icons.ERROR, session.failure().get().toLine());
		} else if (!session.note().isEmpty()) {
			say(Icons.RECOVER, session.note());
		} else if (!problems.isEmpty()) {
			say(Icons.WARNING, problems.getFirst().toLine() + (problems.size() > 1 ? ", and " + (problems.size() - 1) + " more" : ""));
			state.setToolTipText(String.join("\n\n", problems.stream().map(Problems::toText).toList()));
		} else {
			icon.setVisible(false);
			state.setText(runs == 1 ? "1 run" : runs + " runs");
			state.setToolTipText(session.document().model().getNote());
		}
		control.layout(true, true);
	}

	@Override
	public void say(Icons picture, String sentence) {
		icon.setImage(picture.image());
		icon.setVisible(true);
		state.setText(sentence.replace("&", "&&"));
		state.setToolTipText(sentence);
	}

	/** @return the comparison's name, or else its file's without the ending */
	private String name() {
		String name = session.document().model().getName();
		String file = String.valueOf(session.document().file().getFileName());
		return name.isBlank() ? file.replaceFirst("\\.runs$", "") : name;
	}
}
