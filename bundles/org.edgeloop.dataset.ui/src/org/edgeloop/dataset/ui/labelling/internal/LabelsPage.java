package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.Page;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineListener;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabelReference;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingListener;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.ui.FactsHover;

/** The label table of one editor: a search field over the table, or a hint where there is nothing to list. */
public final class LabelsPage extends Page {

	private static final String HOW_TO_BEGIN = "No labels yet. In the editor, press I and O at the two ends of a region and Enter, or drag across the signal; M marks a point.";
	private static final String READ_ONLY = "Only recordings in a project's data folder have labels. Import this one into a project to label it.";
	private static final String NO_MATCH = "No label contains these words.";

	private static final int MARGIN = 8;

	private final LabellingEditor editor;
	private final Consumer<Optional<LabellingPresenter>> readiness = this::follow;
	private final LabellingListener listener = this::labellingChanged;
	private final TimelineListener timelineListener = this::timelineChanged;
	private Composite page;
	private Text words;
	private Composite book;
	private StackLayout stack;
	private org.eclipse.swt.widgets.Label hint;
	private Optional<LabellingPresenter> presenter = Optional.empty();
	private Optional<LabelTable> table = Optional.empty();
	private Optional<Runnable> endActions = Optional.empty();
	private LabelColumn sort = LabelColumn.START;
	private boolean descending;
	private long request;

	public LabelsPage(LabellingEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
		words = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage("Search class, note, author, origin or channel");
		words.addListener(SWT.Modify, _ -> sortAndFilter());
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(words);
		book = new Composite(page, SWT.NONE);
		stack = new StackLayout();
		book.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(book);
		hint = new org.eclipse.swt.widgets.Label(book, SWT.WRAP);
		stack.topControl = hint;
		// What is selected here is selected in the editor, and the Properties view follows either.
		getSite().setSelectionProvider(editor.getSite().getSelectionProvider());
		editor.addReadinessListener(readiness);
	}

	@Override
	public Control getControl() {
		return page;
	}

	@Override
	public void setFocus() {
		table.map(t -> (Control) t.control()).filter(Control::isVisible).orElse(words).setFocus();
	}

	@Override
	public void dispose() {
		editor.removeReadinessListener(readiness);
		leave();
		super.dispose();
	}

	private void leave() {
		endActions.ifPresent(Runnable::run);
		endActions = Optional.empty();
		presenter.ifPresent(p -> {
			p.removeListener(listener);
			p.timeline().removeListener(timelineListener);
		});
		presenter = Optional.empty();
	}

	/** Shows the labels of a presenter; none while a recording is being opened or where it can have none. */
	private void follow(Optional<LabellingPresenter> shown) {
		leave();
		table.ifPresent(t -> t.control().dispose());
		presenter = shown;
		table = shown.map(p -> new LabelTable(book, p, new TableRequests(p)));
		table.ifPresent(this::createHover);
		shown.ifPresent(p -> {
			p.addListener(listener);
			p.timeline().addListener(timelineListener);
			endActions = Optional.of(LabelTableActions.install(this, table.get(), p));
		});
		words.setEnabled(shown.isPresent());
		show(hint, editor.isReadOnly() ? READ_ONLY : "");
		sortAndFilter();
	}

	/** Says which version of the data the label under the mouse was made on. */
	private void createHover(LabelTable shown) {
		Optional<IResource> recording = Optional.ofNullable(editor.getEditorInput().getAdapter(IResource.class));
		new FactsHover<>(shown.control(), shown::labelAt, _ -> "", label -> recording.map(file -> new LabelReference(file, label.getId())));
	}

	private void labellingChanged(LabellingListener.Change change) {
		switch (change) {
		case LABELS -> sortAndFilter();
		case SELECTION -> table.ifPresent(t -> t.select(presenter.map(LabellingPresenter::selection).orElse(List.of())));
		case MARK, NEXT_LABEL, SNAPPING, BOOKMARKS, SUGGESTIONS, DIRTY -> {
			// the table shows none of these
		}
		}
	}

	private void timelineChanged(TimelineListener.Change change) {
		if (change == TimelineListener.Change.TIME_MODE) {
			table.ifPresent(LabelTable::refresh);
		}
	}

	/** Takes a snapshot of the labels here, sorts it in the background and shows the result, unless a later one was asked for. */
	private void sortAndFilter() {
		long number = ++request;
		presenter.ifPresent(p -> {
			Map<String, String> names = new HashMap<>();
			List<LabelRow> all = new ArrayList<>(p.index().size());
			p.index().visit(new SampleRange(0, Long.MAX_VALUE),
					label -> all.add(LabelRow.of(label, type -> names.computeIfAbsent(type, p.taxonomy()::nameOf))));
			String text = words.getText();
			LabelColumn column = sort;
			boolean reversed = descending;
			Job job = Job.createSystem("Sort labels", (ICoreRunnable) _ -> {
				LabelRows rows = LabelRows.of(all, text, column, reversed);
				editor.getSite().getShell().getDisplay().asyncExec(() -> {
					if (number == request && !page.isDisposed()) {
						show(rows, all.isEmpty());
					}
				});
			});
			job.schedule();
		});
	}

	private void show(LabelRows rows, boolean noLabels) {
		table.ifPresent(t -> {
			t.show(rows);
			if (t.isEmpty()) {
				show(hint, noLabels ? HOW_TO_BEGIN : NO_MATCH);
			} else {
				show(t.control(), "");
			}
		});
	}

	private void show(Control control, String text) {
		hint.setText(text);
		stack.topControl = control;
		stack.marginHeight = stack.marginWidth = control == hint ? MARGIN : 0;
		book.layout(true, true);
	}

	/** Passes what the user does with the table on to the editor. */
	private final class TableRequests implements LabelTable.Requests {

		private final LabellingPresenter shown;

		TableRequests(LabellingPresenter shown) {
			this.shown = shown;
		}

		@Override
		public void sortBy(LabelColumn column, boolean largestFirst) {
			sort = column;
			descending = largestFirst;
			sortAndFilter();
		}

		@Override
		public void selected(List<Label> labels) {
			if (labels.size() == 1) {
				shown.navigation().goTo(labels.getFirst());
			} else {
				shown.select(labels);
			}
		}

		@Override
		public void opened() {
			shown.navigation().zoomToSelection();
		}
	}
}
