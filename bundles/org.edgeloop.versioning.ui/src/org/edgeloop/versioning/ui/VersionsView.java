package org.edgeloop.versioning.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.ProjectFollower;
import org.edgeloop.versioning.ui.changes.ChangeNode;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.internal.changes.ChangeQuestions;
import org.edgeloop.versioning.ui.internal.changes.ChangesPane;
import org.edgeloop.versioning.ui.internal.changes.RepositoryQuestions;
import org.edgeloop.versioning.ui.internal.changes.UnversionedPane;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.ProjectState;

/** What changed in a project since its last commit, files and data; what goes into the next one; and how it gets to others. */
public final class VersionsView extends ViewPart {

	public static final String ID = "org.edgeloop.versioning.ui.versionsView";

	/** Where the view's keys hold. */
	public static final String CONTEXT = "org.edgeloop.versioning.ui.versionsContext";

	/** The family of the jobs that change repositories. */
	public static final Object WORKING = new Family("Working with versions");

	private record Family(String name) {
	}

	private final StackLayout stack = new StackLayout();
	private VersionsPresenter presenter;
	private ProjectFollower follower;
	private Composite page;
	private ChangesPane changes;
	private UnversionedPane unversioned;

	@Override
	public void createPartControl(Composite parent) {
		WorkbenchVersions versions = WorkbenchVersions.shared();
		presenter = new VersionsPresenter(new JobsBackground(WORKING, parent.getDisplay()), versions.control(), versions.repositories(), versions.states(),
				WorkbenchVersions::refreshFiles);
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		unversioned = new UnversionedPane(page, presenter, getSite());
		changes = new ChangesPane(page, presenter, getSite(), questions());
		getSite().setSelectionProvider(changes.tree());
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		changes.tree().getControl().setMenu(menu.createContextMenu(changes.tree().getControl()));
		getSite().registerContextMenu(menu, changes.tree());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		presenter.addListener(this::show);
		show();
		follower = new ProjectFollower(getSite().getPage(), project -> project.ifPresentOrElse(this::follow, presenter::showNothing));
	}

	/** A project that is shown already is not read anew for a click on one of its files. */
	private void follow(Path project) {
		if (!presenter.project().equals(Optional.of(project))) {
			presenter.show(project);
		}
	}

	/** @return what asks the user before something is done that cannot be undone */
	public ChangeQuestions questions() {
		return new ChangeQuestions(getSite(), presenter);
	}

	/** @return what asks the user before something is done with the repository as a whole */
	public RepositoryQuestions repositoryQuestions() {
		return new RepositoryQuestions(getSite(), presenter);
	}

	/** @return the changes that are selected; all those of groups that are */
	public List<Change> selected() {
		return changes.selected();
	}

	/** Selects lines of the tree. */
	public void select(List<ChangeNode> nodes) {
		changes.tree().setSelection(new StructuredSelection(nodes), true);
	}

	/** @return the logic behind the view */
	public VersionsPresenter presenter() {
		return presenter;
	}

	/** Has the user write the message of the next commit. */
	public void focusMessage() {
		changes.focusMessage();
	}

	private void show() {
		if (page.isDisposed()) {
			return;
		}
		Optional<ProjectState> state = presenter.state();
		boolean isVersioned = state.filter(ProjectState::isVersioned).isPresent();
		stack.topControl = isVersioned ? changes.control() : unversioned.control();
		if (isVersioned) {
			changes.show();
		} else {
			unversioned.show();
		}
		page.layout();
	}

	@Override
	public void setFocus() {
		presenter.refresh();
		stack.topControl.setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
			presenter.dispose();
		}
		super.dispose();
	}
}
