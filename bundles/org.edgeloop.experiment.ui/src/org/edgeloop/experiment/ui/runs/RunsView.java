package org.edgeloop.experiment.ui.runs;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.experiment.ui.internal.runs.RunTableSelection;
import org.edgeloop.experiment.ui.internal.runs.RunsArea;
import org.edgeloop.experiment.ui.internal.runs.RunsMenu;
import org.edgeloop.experiment.ui.internal.stores.StoreCommands;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.experiment.ui.stores.TrackingSession;
import org.edgeloop.ui.JobsBackground;

/** The runs of the experiments that are chosen, as a table: filtered, sorted, grouped, marked, and handed on to comparisons. */
public final class RunsView extends ViewPart {

	public static final String ID = "org.edgeloop.experiment.ui.runsView";

	/** The family of the jobs that read and sort runs. */
	public static final Object FAMILY = RunsView.class;

	private static final int MARGIN = 12;
	private static final String COLUMNS = "columns";
	private static final String HINT = "No runs to show. Choose one or more experiments in the Experiments view, or add a tracking store there.";

	private final TrackingSession session = Tracking.session();
	private final StackLayout stack = new StackLayout();
	private @Nullable IMemento memento;
	private RunsPresenter presenter;
	private RunTableSelection selection;
	private Composite page;
	private Label hint;
	private RunsArea area;

	private final TrackingSession.Listener listener = new TrackingSession.Listener() {
		@Override
		public void choiceChanged() {
			later(RunsView.this::showChoice);
		}

		@Override
		public void contentChanged(TrackedStore store) {
			later(() -> presenter.feed().choice().filter(choice -> choice.store().equals(store)).ifPresent(_ -> presenter.feed().refresh()));
		}
	};

	@Override
	public void init(IViewSite site, @Nullable IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
	}

	@Override
	public void createPartControl(Composite parent) {
		presenter = new RunsPresenter(session, new JobsBackground(FAMILY, parent.getDisplay()));
		StoreCommands commands = new StoreCommands(getSite());
		presenter.arrangement().setNested(commands.isOn(StoreCommands.NEST_RUNS));
		presenter.feed().setDeletedShown(commands.isOn(StoreCommands.SHOW_DELETED_RUNS));
		restore();
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		Composite empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		hint = new Label(empty, SWT.WRAP);
		hint.setText(HINT);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		selection = new RunTableSelection(presenter);
		area = new RunsArea(page, presenter, selection, () -> commands.execute(StoreCommands.SHOW_RUN));
		new RunsMenu(presenter, area.table()).register(getSite(), selection);
		getSite().setSelectionProvider(selection);
		getSite().getService(IContextService.class).activateContext(StoreCommands.RUNS_CONTEXT);
		session.addListener(listener);
		showChoice();
	}

	private void restore() {
		IMemento state = memento;
		String kept = state == null ? null : state.getString(COLUMNS);
		if (kept != null && !ColumnMemory.read(kept).isEmpty()) {
			presenter.setColumns(ColumnMemory.read(kept));
		}
	}

	@Override
	public void saveState(IMemento state) {
		List<ShownColumn> dragged = area.table().columnsAsDragged();
		if (presenter.areColumnsChosen() || !dragged.equals(presenter.columns())) {
			state.putString(COLUMNS, ColumnMemory.write(dragged));
		}
	}

	private void showChoice() {
		Optional<ExperimentChoice> choice = session.choice();
		stack.topControl = choice.isEmpty() ? hint.getParent() : area.control();
		page.layout();
		setContentDescription(choice.map(ExperimentChoice::title).orElse(""));
		if (!choice.equals(presenter.feed().choice())) {
			presenter.show(choice);
		}
	}

	private void later(Runnable task) {
		page.getDisplay().asyncExec(() -> {
			if (!page.isDisposed()) {
				task.run();
			}
		});
	}

	/** @return the logic behind the view */
	public RunsPresenter presenter() {
		return presenter;
	}

	/** @return the runs that are selected, in the table's order */
	public List<String> selectedRuns() {
		return area.table().selectedRuns();
	}

	/** Selects runs, as far as they are shown. */
	public void select(List<String> runIds) {
		area.table().select(runIds);
		selection.fire(area.table().selectedRuns());
	}

	/** Selects all rows. */
	public void selectAll() {
		area.table().control().selectAll();
		selection.fire(area.table().selectedRuns());
	}

	/** Folds the selected group, or the runs nested in the selected one, away, or shows them again. */
	public void toggleFolded() {
		area.table().selectedFold().ifPresent(presenter.arrangement()::toggleFolded);
	}

	/** Puts the cursor into the filter. */
	public void focusFilter() {
		area.focusFilter();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == area.control()) {
			area.table().control().setFocus();
		} else {
			stack.topControl.setFocus();
		}
	}

	@Override
	public void dispose() {
		session.removeListener(listener);
		if (presenter != null) {
			presenter.close();
		}
		super.dispose();
	}
}
