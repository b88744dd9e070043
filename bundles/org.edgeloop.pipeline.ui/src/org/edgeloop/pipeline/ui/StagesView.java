package org.edgeloop.pipeline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.IEvaluationService;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.pipeline.ui.internal.adding.StageAdding;
import org.edgeloop.pipeline.ui.internal.run.RunChoices;
import org.edgeloop.pipeline.ui.internal.run.StageRunSession;
import org.edgeloop.pipeline.ui.internal.stages.StageFilesWatch;
import org.edgeloop.pipeline.ui.internal.stages.StageOpener;
import org.edgeloop.pipeline.ui.internal.stages.StagesArea;
import org.edgeloop.pipeline.ui.internal.stages.StagesMenu;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.ProjectFollower;
import org.edgeloop.ui.PublishedSelection;
import org.edgeloop.ui.TableCopy;

/** The stages of the pipelines of the project that the user is at: a graph, a table, what each would do and why, and running them. */
public final class StagesView extends ViewPart {

	public static final String ID = "org.edgeloop.pipeline.ui.stagesView";

	/** The family of the jobs that read and look at stages. */
	public static final Object FAMILY = StagesView.class;

	/** Where the view's keys hold. */
	public static final String CONTEXT = "org.edgeloop.pipeline.ui.stagesContext";

	private static final String RUNNING = "org.edgeloop.pipeline.ui.running";
	private static final String TABLE = "table";
	private static final int SETTLE_MILLISECONDS = 400;

	private final RunChoices choices = new RunChoices();
	private final PublishedSelection selection = new PublishedSelection();
	private final StageFilesWatch watch = new StageFilesWatch(this::watched, this::filesChanged);
	private final Listener comeBack = _ -> refreshIfSeen();
	private boolean isTableShown;
	private boolean isRefreshComing;
	private volatile Optional<Path> watchedFolder = Optional.empty();
	private StagesPresenter presenter;
	private ProjectFollower follower;
	private StagesArea area;
	private Shell shell;

	@Override
	public void init(IViewSite site, @Nullable IMemento state) throws PartInitException {
		super.init(site, state);
		if (state != null) {
			choices.restore(state);
			isTableShown = Boolean.TRUE.equals(state.getBoolean(TABLE));
		}
	}

	@Override
	public void saveState(IMemento state) {
		choices.save(state);
		state.putBoolean(TABLE, isTableShown);
	}

	@Override
	public void createPartControl(Composite parent) {
		presenter = new StagesPresenter(new JobsBackground(FAMILY, parent.getDisplay()), StageRunSession.source(), StageRunSession.runs());
		area = new StagesArea(parent, presenter, getSite());
		area.setTableShown(isTableShown);
		new StagesMenu(presenter, choices).install(getViewSite().getActionBars().getMenuManager());
		new GlobalAction(ActionFactory.COPY, () -> TableCopy.copyFocused(parent.getDisplay())).install(getViewSite().getActionBars());
		new UndoRedoActionGroup(getSite(), getSite().getWorkbenchWindow().getWorkbench().getOperationSupport().getUndoContext(), true)
				.fillActionBars(getViewSite().getActionBars());
		getSite().setSelectionProvider(selection);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		presenter.addListener(this::changed);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
		shell = parent.getShell();
		shell.addListener(SWT.Activate, comeBack);
		follower = new ProjectFollower(getSite().getPage(), presenter::show);
		changed(Change.STAGES);
	}

	private void changed(Change change) {
		switch (change) {
		case STAGES, CONDITIONS, RUN -> {
			watchedFolder = presenter.root().or(presenter::folder);
			setContentDescription(StageSummary.of(presenter));
			getSite().getService(IEvaluationService.class).requestEvaluation(RUNNING);
		}
		case SELECTION -> selection.publishNews(presenter.selection().stream().map(presenter::row).flatMap(Optional::stream).toList());
		case LAYOUT, VIEW -> {
			// of the graph alone
		}
		}
	}

	private Optional<Path> watched() {
		return watchedFolder;
	}

	/** Many files that change one after the other are looked at once. */
	private void filesChanged() {
		shell.getDisplay().asyncExec(() -> {
			if (!isRefreshComing && !shell.isDisposed()) {
				isRefreshComing = true;
				shell.getDisplay().timerExec(SETTLE_MILLISECONDS, () -> {
					isRefreshComing = false;
					refreshIfSeen();
				});
			}
		});
	}

	private void refreshIfSeen() {
		if (!area.control().isDisposed() && getSite().getPage().isPartVisible(this)) {
			presenter.refresh();
		}
	}

	/** @return the logic behind the view */
	public StagesPresenter presenter() {
		return presenter;
	}

	/** Runs all pipelines of the repository. */
	public void runAll() {
		area.showLog();
		presenter.run(choices.options(List.of(), Flag.ALL_PIPELINES));
	}

	/** Runs the stages that are selected. */
	public void runSelected(Flag... flags) {
		List<String> targets = presenter.selection();
		if (!targets.isEmpty()) {
			area.showLog();
			presenter.run(choices.options(targets, flags));
		}
	}

	/** Opens the file that the selected stage stands in, at its line. */
	public void openSelected() {
		presenter.selected().ifPresent(row -> StageOpener.open(row, getSite().getPage()));
	}

	/** Opens the file in which something is wrong with the stages, at its line. */
	public void openProblem() {
		StageOpener.openProblem(presenter, getSite().getPage());
	}

	/** Asks for a stage and writes it into a {@code dvc.yaml}. */
	public void newStage() {
		presenter.root().ifPresent(adding()::add);
	}

	/** Asks what is to become of the selected stage. */
	public void editSelected() {
		presenter.selected().ifPresent(adding()::edit);
	}

	/** Takes the selected stage out of its file. */
	public void removeSelected() {
		presenter.selected().ifPresent(adding()::remove);
	}

	private StageAdding adding() {
		return new StageAdding(getSite().getPage(), presenter);
	}

	public boolean isTableShown() {
		return isTableShown;
	}

	/** Shows the stages as a table, or as a graph. */
	public void setTableShown(boolean shown) {
		isTableShown = shown;
		area.setTableShown(shown);
	}

	/** Brings a page to the front: the selected stage, {@code stage}, parameters and metrics, {@code figures}, or what is said, {@code log}. */
	public void showPage(String page) {
		area.showPage(page);
	}

	@Override
	public void setFocus() {
		area.setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(watch);
		if (shell != null && !shell.isDisposed()) {
			shell.removeListener(SWT.Activate, comeBack);
		}
		if (presenter != null) {
			follower.dispose();
			presenter.close();
		}
		super.dispose();
	}
}
