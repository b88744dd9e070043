package org.edgeloop.pipeline.ui.internal.details;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.pipeline.ui.StagesListener;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.StagesView;
import org.edgeloop.pipeline.ui.figures.DvcFigures;
import org.edgeloop.pipeline.ui.figures.FigureRow;
import org.edgeloop.pipeline.ui.figures.FiguresPresenter;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** Parameters and metrics now and at a commit that the user names. */
final class FiguresPage {

	private static final int MARGIN = 8;
	private static final int REVISION_WIDTH = 140;

	private final StagesPresenter stages;
	private final FiguresPresenter presenter;
	private final Composite page;
	private final Combo revision;
	private final Label message;
	private final RowTable<FigureRow> table;
	private final StagesListener listener = this::changed;

	FiguresPage(Composite parent, StagesPresenter stages) {
		this.stages = stages;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).spacing(MARGIN, 4).applyTo(page);
		new Label(page, SWT.NONE).setText("Compared with");
		revision = new Combo(page, SWT.DROP_DOWN);
		revision.setToolTipText("A branch, a tag or a commit as Git names it");
		GridDataFactory.swtDefaults().hint(REVISION_WIDTH, SWT.DEFAULT).applyTo(revision);
		Button onlyChanged = new Button(page, SWT.CHECK);
		onlyChanged.setText("Only what changed");
		message = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(message);
		table = new RowTable<>(page, columns(), _ -> {
			// there is nothing to open
		});
		table.setImage(row -> (row.kind() == FigureRow.Kind.METRIC ? Icons.STATISTICS : Icons.ATTRIBUTE).image());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(1, 1).applyTo(table.control());
		TableCopy.install(table.control());
		presenter = new FiguresPresenter(new JobsBackground(StagesView.FAMILY, parent.getDisplay()), new DvcFigures(), this::show);
		revision.addListener(SWT.Selection, _ -> presenter.setRevision(revision.getText()));
		revision.addListener(SWT.DefaultSelection, _ -> presenter.setRevision(revision.getText()));
		revision.addListener(SWT.FocusOut, _ -> presenter.setRevision(revision.getText()));
		onlyChanged.addListener(SWT.Selection, _ -> presenter.setOnlyChanged(onlyChanged.getSelection()));
		stages.addListener(listener);
		page.addDisposeListener(_ -> {
			stages.removeListener(listener);
			presenter.close();
		});
		presenter.show(stages.root());
		show();
	}

	private List<RowColumn<FigureRow>> columns() {
		return List.of(RowColumn.words("Name", 24, row -> row.value().name()),
				new RowColumn<>("Kind", 11, false, row -> row.kind().word(), Comparator.comparing(FigureRow::kind)),
				new RowColumn<>("Before", 16, true, this::before, Comparator.comparing(FigureRow::before)),
				new RowColumn<>("Now", 16, true, FigureRow::now, Comparator.comparing(FigureRow::now)),
				new RowColumn<>("Change", 14, true, FigureRow::changeText, Comparator.comparing(FigureRow::change).thenComparing(FigureRow::amount)),
				RowColumn.words("File", 20, row -> row.value().file()));
	}

	/** What is held against nothing was nothing before. */
	private String before(FigureRow row) {
		return presenter.isCompared() ? row.before() : "";
	}

	/** The figures are read when the stages are, since the same files matter. */
	private void changed(Change change) {
		if (change == Change.STAGES) {
			presenter.show(stages.root());
		}
	}

	private void show() {
		if (page.isDisposed()) {
			return;
		}
		if (!List.of(revision.getItems()).equals(presenter.revisions())) {
			revision.setItems(presenter.revisions().toArray(String[]::new));
		}
		if (!revision.isFocusControl()) {
			revision.setText(presenter.revision());
		}
		revision.setEnabled(!presenter.revisions().isEmpty());
		message.setText(presenter.message().replace("&", "&&"));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(presenter.message().isEmpty()).hint(1, SWT.DEFAULT).applyTo(message);
		message.setVisible(!presenter.message().isEmpty());
		table.control().getColumn(2).setText(presenter.isCompared() ? "At " + presenter.revision() : "Before");
		table.show(presenter.rows());
		page.layout();
	}

	Control control() {
		return page;
	}
}
