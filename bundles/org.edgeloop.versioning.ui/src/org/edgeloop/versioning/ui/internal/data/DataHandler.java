package org.edgeloop.versioning.ui.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.internal.workbench.ProjectChoice;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;
import org.edgeloop.versioning.ui.state.DataControl;

/** Does what its extension names behind the class, as in {@code DataHandler:ADD}, with the data that are selected in the explorer. */
public final class DataHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		ADD("Adding data"), CHECK_OUT("Checking out data"), PUSH("Pushing data"), PULL("Pulling data"), STATUS("Comparing data with the remote");

		private final String doing;

		Action(String doing) {
			this.doing = doing;
		}
	}

	private Action action = Action.ADD;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = Action.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		@Nullable
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Optional<Path> project = window == null ? Optional.empty() : ProjectChoice.of(window);
		List<Path> files = Arrays.stream(HandlerUtil.getCurrentStructuredSelection(event).toArray()).map(DataHandler::path).flatMap(Optional::stream).toList();
		project.ifPresent(place -> start(place, files.contains(place) ? List.of() : files));
		return null;
	}

	private static Optional<Path> path(@Nullable Object element) {
		return Optional.ofNullable(Adapters.adapt(element, IResource.class)).map(IResource::getLocation).filter(Objects::nonNull).map(IPath::toPath);
	}

	/** @param files none for all data of the project */
	private void start(Path project, List<Path> files) {
		DataControl data = WorkbenchVersions.shared().data();
		new OperationJob<>(action.doing + " of " + project.getFileName(), VersionsView.WORKING, progress -> {
			try {
				return perform(data, project, files, progress);
			} finally {
				WorkbenchVersions.refreshFiles(project);
			}
		}).onResult(said -> {
			WorkbenchVersions.shared().refresh(project);
			tell(project, said);
		}).asUserAction().schedule();
	}

	/** @return what was done, in a sentence */
	private String perform(DataControl data, Path project, List<Path> files, Progress progress) throws IOException {
		return switch (action) {
		case ADD -> data.add(project, files, progress);
		case CHECK_OUT -> {
			data.checkOut(project, files, progress);
			yield "The data are as their pointers say.";
		}
		case PUSH -> data.push(project, files, progress);
		case PULL -> data.pull(project, files, progress);
		case STATUS -> data.status(project, progress);
		};
	}

	/** What was done is said in the Versions view, where it shows what is left to do. */
	private static void tell(Path project, String said) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			@Nullable
			IWorkbenchPage page = window.getActivePage();
			if (page != null && page.findView(VersionsView.ID) instanceof VersionsView view && view.presenter().project().equals(Optional.of(project))) {
				view.presenter().tell(said);
			}
		}
	}
}
