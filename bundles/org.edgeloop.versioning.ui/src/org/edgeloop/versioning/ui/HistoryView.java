package org.edgeloop.versioning.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.Problems;
import org.edgeloop.ui.ProjectFollower;
import org.edgeloop.ui.PublishedSelection;
import org.edgeloop.versioning.FileChange;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.ui.diff.DiffEditor;
import org.edgeloop.versioning.ui.diff.DiffInput;
import org.edgeloop.versioning.ui.diff.DiffSide;
import org.edgeloop.versioning.ui.history.HistoryPresenter;
import org.edgeloop.versioning.ui.history.VersionDifference;
import org.edgeloop.versioning.ui.internal.GitHistory;
import org.edgeloop.versioning.ui.internal.history.CommitTable;
import org.edgeloop.versioning.ui.internal.history.DetailsPane;
import org.edgeloop.versioning.ui.internal.history.HistorySearch;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;
import org.edgeloop.versioning.ui.state.ProjectStates;
import org.edgeloop.versioning.ui.state.ProjectStates.Known;

/** The commits of a project, and in what one differs from the one before, or two from each other. */
public final class HistoryView extends ViewPart {

	public static final String ID = "org.edgeloop.versioning.ui.historyView";

	/** Where the view's keys hold. */
	public static final String CONTEXT = "org.edgeloop.versioning.ui.historyContext";

	/** The family of the jobs that read histories. */
	public static final Object READING = new Family("Reading histories");

	private record Family(String name) {
	}

	private static final int[] WEIGHTS = { 52, 48 };

	private final PublishedSelection selection = new PublishedSelection();
	private final ProjectStates.Listener states = this::stateRead;
	private HistoryPresenter presenter;
	private ProjectFollower follower;
	private HistorySearch search;
	private CommitTable commits;
	private DetailsPane details;

	@Override
	public void createPartControl(Composite parent) {
		presenter = new HistoryPresenter(new JobsBackground(READING, parent.getDisplay()), new GitHistory());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		search = new HistorySearch(sash, presenter);
		commits = new CommitTable(search.control(), presenter);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(commits.control());
		details = new DetailsPane(sash, presenter, this::open);
		sash.setWeights(WEIGHTS);
		getSite().setSelectionProvider(selection);
		createMenu(commits.control());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		presenter.addListener(this::show);
		WorkbenchVersions.shared().states().addListener(states);
		show();
		follower = new ProjectFollower(getSite().getPage(), project -> project.ifPresentOrElse(this::follow, presenter::showNothing));
	}

	private void createMenu(Control control) {
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		control.setMenu(menu.createContextMenu(control));
		getSite().registerContextMenu(menu, selection);
	}

	/** The history of a file stays while one of its project is selected. */
	private void follow(Path project) {
		if (!presenter.project().equals(Optional.of(project))) {
			presenter.show(project);
		}
	}

	/** @return the logic behind the view */
	public HistoryPresenter presenter() {
		return presenter;
	}

	/** Shows a commit among all of its project, as soon as it is read. */
	public void reveal(Path project, String commit) {
		presenter.reveal(project, commit);
	}

	/** Selects a commit that is shown. */
	public void select(HistoryCommit commit) {
		commits.select(commit);
	}

	/** Selects a file among those in which the versions differ. @param path as the newer one has it */
	public void selectFile(String path) {
		details.selectFile(path);
	}

	/** @return the files that are selected among those in which the versions differ */
	public List<FileChange> selectedFiles() {
		return details.selectedFiles();
	}

	/** Brings the classes to the front: how many labels each has in both versions. */
	public void showClasses() {
		details.showClasses();
	}

	private void show() {
		if (commits.control().isDisposed()) {
			return;
		}
		String file = presenter.path();
		setContentDescription(presenter.problem().map(problem -> problem.toLine()).orElse(file.isEmpty() ? "" : "Commits that changed " + file));
		search.show();
		commits.show();
		details.show();
		selection.publishNews(presenter.selected());
	}

	/** What was committed, here or by another program, is shown. */
	private void stateRead(Optional<Known> before, Known now) {
		boolean isShown = presenter.project().equals(Optional.of(now.state().project()));
		if (isShown && !before.flatMap(known -> known.state().branch()).equals(now.state().branch())) {
			presenter.refresh();
		}
	}

	/** Has the user write what commits are to hold. */
	public void focusSearch() {
		search.setFocus();
	}

	/** Opens a file as the selected commit has it beside what it is now. */
	public void compareWithWorkTree(VersionDifference difference, FileChange file) {
		String path = file.newPath().isEmpty() ? file.oldPath() : file.newPath();
		show(new DiffInput(difference.root(), DiffSide.commit(path, difference.pair().newer().id()), DiffSide.workTree(path)));
	}

	/** Opens the two versions of a file side by side. */
	public void open(VersionDifference difference, FileChange file) {
		Path root = difference.root();
		String older = file.oldPath().isEmpty() ? file.newPath() : file.oldPath();
		DiffSide before = difference.pair().older().map(id -> DiffSide.commit(older, id)).orElseGet(() -> DiffSide.nothing(older));
		show(new DiffInput(root, before, DiffSide.commit(file.path(), difference.pair().newer().id())));
	}

	private void show(DiffInput input) {
		try {
			DiffEditor.open(getSite().getPage(), input);
		} catch (PartInitException e) {
			Problems.show(getSite().getShell(), "History", Problems.of(e));
		}
	}

	@Override
	public void setFocus() {
		commits.control().setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
			WorkbenchVersions.shared().states().removeListener(states);
			presenter.dispose();
		}
		super.dispose();
	}
}
