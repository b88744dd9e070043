package org.edgeloop.experiment.ui.internal.runs;

import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.ui.ThemeColors;

/** The field in which runs are filtered, and below it why what stands there is no filter. */
final class FilterBar {

	private static final int TYPING_MILLIS = 200;
	private static final int MARGIN = 4;

	private final RunsPresenter presenter;
	private final Composite bar;
	private final Text field;
	private final Label problem;
	private final ControlDecoration mark;
	private int typed;
	private String applied = "";

	FilterBar(Composite parent, RunsPresenter presenter) {
		this.presenter = presenter;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2 * MARGIN, MARGIN).spacing(0, 2).applyTo(bar);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Filter: words, or  metrics.accuracy > 0.9 and params.model = 'svm'");
		field.setToolTipText("Words that occur in a run's name, id, params or tags; or conditions as MLflow writes them: metrics., params., "
				+ "tags., attributes. with = != > >= < <= LIKE ILIKE IN, joined by AND");
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).applyTo(field);
		field.addListener(SWT.Modify, _ -> applySoon());
		field.addListener(SWT.DefaultSelection, _ -> presenter.setFilterText(field.getText()));
		mark = new ControlDecoration(field, SWT.LEFT | SWT.TOP);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		mark.hide();
		problem = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(problem);
		new FilterProposals(field, presenter);
	}

	Composite control() {
		return bar;
	}

	Text field() {
		return field;
	}

	private void applySoon() {
		int now = ++typed;
		field.getDisplay().timerExec(TYPING_MILLIS, () -> {
			if (now == typed && !field.isDisposed()) {
				presenter.setFilterText(field.getText());
			}
		});
	}

	/** Shows whether what stands in the field is a filter. */
	void refresh() {
		if (!applied.equals(presenter.filterText())) {
			applied = presenter.filterText();
			if (!applied.equals(field.getText())) {
				field.setText(applied);
			}
		}
		Optional<String> present = presenter.filterProblem();
		String text = present.orElse("");
		if (!text.equals(problem.getText())) {
			problem.setText(text);
			problem.setForeground(ThemeColors.FAILED.color());
			((GridData) problem.getLayoutData()).exclude = present.isEmpty();
			problem.setVisible(present.isPresent());
			bar.getParent().layout(true, true);
		}
		if (present.isPresent()) {
			mark.setDescriptionText(text);
			mark.show();
		} else {
			mark.hide();
		}
	}
}
