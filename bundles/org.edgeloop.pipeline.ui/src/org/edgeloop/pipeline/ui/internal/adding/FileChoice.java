package org.edgeloop.pipeline.ui.internal.adding;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** Asks for files and folders of a project, by their paths from its folder. */
final class FileChoice {

	/** What programs keep for themselves. */
	private static final Set<String> PRIVATE = Set.of(".git", ".dvc", ".edgeloop", ".project", ".settings");

	private final Shell shell;
	private final Path folder;

	FileChoice(Shell shell, Path folder) {
		this.shell = shell;
		this.folder = folder;
	}

	/**
	 * @param role of the files in the stage
	 * @return paths with '/' between the names; none if the user chose none
	 */
	List<String> ask(String role) {
		return container().map(place -> inWorkspace(place, role)).orElseGet(() -> onDisk(role));
	}

	private Optional<IContainer> container() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())).filter(IContainer::isAccessible).findFirst();
	}

	private List<String> inWorkspace(IContainer place, String role) {
		var dialog = new ElementTreeSelectionDialog(shell, WorkbenchLabelProvider.getDecoratingWorkbenchLabelProvider(), new BaseWorkbenchContentProvider());
		dialog.setTitle(role);
		dialog.setMessage("Files and folders of " + place.getName() + ":");
		dialog.setInput(place);
		dialog.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parent, Object element) {
				@Nullable IResource resource = Adapters.adapt(element, IResource.class);
				return resource != null && !PRIVATE.contains(resource.getName());
			}
		});
		dialog.open();
		Object[] chosen = dialog.getResult();
		return chosen == null ? List.of() : Arrays.stream(chosen).filter(IResource.class::isInstance)
				.map(element -> ((IResource) element).getFullPath().makeRelativeTo(place.getFullPath()).toString()).toList();
	}

	private List<String> onDisk(String role) {
		var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText(role);
		dialog.setFilterPath(folder.toString());
		if (dialog.open() == null) {
			return List.of();
		}
		Path chosenIn = Path.of(dialog.getFilterPath());
		return Arrays.stream(dialog.getFileNames()).map(name -> folder.relativize(chosenIn.resolve(name)).toString().replace('\\', '/')).toList();
	}
}
