package org.edgeloop.versioning.ui.internal.history;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.ui.Problems;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.ui.HistoryView;
import org.edgeloop.versioning.ui.diff.DiffEditor;
import org.edgeloop.versioning.ui.diff.DiffInput;
import org.edgeloop.versioning.ui.diff.DiffSide;
import org.edgeloop.versioning.ui.internal.workbench.Choice;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.ui.state.ProjectStates;

/** Does what its extension names behind the class, as in {@code HistoryHandler:SHOW}, with what is selected in the explorer or in the History view. */
public final class HistoryHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		SHOW, COMPARE, COMPARE_VERSION, VERSION_BESIDE, OPEN, RESTORE, BESIDE, COPY_ID, COMPARE_WORK_TREE, TAG, FIND, REFRESH
	}

	/** More editors at once nobody asked for. */
	private static final int MOST = 10;

	private static final VersionChoice FILE = new VersionChoice(new Choice("Compare with Version", "Show what is different in the file since this commit; of a recording, in its labels:",
			"No commit has changed this file. Versions of data that DVC keeps are compared in the History view."));
	private static final VersionChoice PROJECT = new VersionChoice(new Choice("Check Out Version Beside",
			"Write the files and data of this commit into another folder. What is checked out here stays as it is.", "Nothing was committed yet."));

	private Action action = Action.REFRESH;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = Action.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		@Nullable
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		@Nullable
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (window == null || page == null) {
			return null;
		}
		List<IResource> files = Arrays.stream(HandlerUtil.getCurrentStructuredSelection(event).toArray())
				.map(each -> Optional.ofNullable(Adapters.adapt(each, IResource.class))).flatMap(Optional::stream).toList();
		try {
			perform(page, files);
		} catch (PartInitException e) {
			Problems.show(window.getShell(), "History", Problems.of(e));
		}
		return null;
	}

	private void perform(IWorkbenchPage page, List<IResource> files) throws PartInitException {
		switch (action) {
		case COMPARE -> compare(page, files);
		case COMPARE_VERSION -> compareWithVersion(page, files);
		case VERSION_BESIDE -> files.stream().findFirst().flatMap(HistoryHandler::place).ifPresent(place -> checkOutBeside(page, place));
		default -> {
			if (page.showView(HistoryView.ID) instanceof HistoryView view) {
				perform(view, files);
			}
		}
		}
	}

	private void perform(HistoryView view, List<IResource> files) {
		switch (action) {
		case SHOW -> files.stream().findFirst().ifPresent(file -> show(view, file));
		case OPEN -> view.presenter().difference().ifPresent(difference -> view.selectedFiles().forEach(file -> view.open(difference, file)));
		case RESTORE -> new VersionReturn(view).restore();
		case BESIDE -> new VersionReturn(view).checkOutBeside();
		case COPY_ID -> new CommitMarks(view).copyId();
		case COMPARE_WORK_TREE -> view.presenter().difference()
				.ifPresent(difference -> view.selectedFiles().stream().limit(MOST).forEach(file -> view.compareWithWorkTree(difference, file)));
		case TAG -> new CommitMarks(view).tag();
		case FIND -> view.focusSearch();
		default -> view.presenter().refresh();
		}
	}

	private static void show(HistoryView view, IResource file) {
		place(file).ifPresent(place -> view.presenter().showFile(place.state().project(), place.path()));
	}

	private static void compare(IWorkbenchPage page, List<IResource> files) throws PartInitException {
		for (IResource file : files.stream().filter(each -> each.getType() == IResource.FILE).limit(MOST).toList()) {
			Optional<Place> place = comparedPlace(file);
			if (place.isPresent()) {
				String path = place.get().path();
				DiffEditor.open(page, new DiffInput(place.get().state().root(), DiffSide.head(path), DiffSide.workTree(path)));
			}
		}
	}

	private static void compareWithVersion(IWorkbenchPage page, List<IResource> files) {
		files.stream().filter(each -> each.getType() == IResource.FILE).findFirst().flatMap(HistoryHandler::comparedPlace)
				.ifPresent(place -> FILE.ask(shell(page), place.state().project(), place.path(), commit -> compare(page, place, commit)));
	}

	private static void compare(IWorkbenchPage page, Place place, HistoryCommit commit) {
		try {
			DiffEditor.open(page, new DiffInput(place.state().root(), DiffSide.commit(place.path(), commit.id()), DiffSide.workTree(place.path())));
		} catch (PartInitException e) {
			Problems.show(shell(page), "Compare with Version", Problems.of(e));
		}
	}

	private static void checkOutBeside(IWorkbenchPage page, Place place) {
		Path project = place.state().project();
		PROJECT.ask(shell(page), project, "", commit -> new CheckoutBeside(shell(page)).ask(project, commit));
	}

	private static Shell shell(IWorkbenchPage page) {
		return page.getWorkbenchWindow().getShell();
	}

	/** Where a file lies in its repository. */
	private record Place(ProjectState state, String path) {
	}

	private static Optional<Place> place(IResource resource) {
		return place(resource, resource.getProjectRelativePath().toString());
	}

	/** Two versions of a recording are told apart by its labels, which Git keeps: recordings never change. */
	private static Optional<Place> comparedPlace(IResource file) {
		String path = file.getProjectRelativePath().toString();
		return place(file, Optional.ofNullable(file.getProject()).flatMap(WorkbenchVersions::folder).flatMap(folder -> labelFile(folder, path)).orElse(path));
	}

	private static Optional<String> labelFile(Path folder, String recording) {
		try {
			return Optional.of(folder.relativize(LabelFiles.fileFor(folder, recording)).toString());
		} catch (ProblemException e) {
			return Optional.empty(); // it is no recording
		}
	}

	/** @param path of the file below its project, with slashes */
	private static Optional<Place> place(IResource resource, String path) {
		Optional<Path> folder = Optional.ofNullable(resource.getProject()).flatMap(WorkbenchVersions::folder);
		return folder.flatMap(WorkbenchVersions.shared().states()::of).map(ProjectStates.Known::state).filter(ProjectState::isVersioned)
				.map(state -> new Place(state, state.pathInRepository(path)));
	}
}
