package org.edgeloop.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.signal.Recordings;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Opens what a command line, a menu or the welcome page names: a folder as a project, a file or a folder of snapshots in its
 * editor. */
public final class OpenRequests {

	private OpenRequests() {
	}

	public static void open(IWorkbenchWindow window, List<Path> paths) {
		for (Path path : paths) {
			if (Files.isDirectory(path) && Recordings.readerFor(path).isEmpty()) {
				openProject(window, path);
			} else if (Files.exists(path)) {
				openFile(window, path);
			} else {
				Problems.show(window.getShell(), "Open", Problem.error("There is no such file or folder.", path.toString(), ""));
			}
		}
	}

	/** Leaves the welcome page in front where it shows; the project is there when the user has read it. */
	private static void openProject(IWorkbenchWindow window, Path folder) {
		IIntroManager intros = window.getWorkbench().getIntroManager();
		if (intros.getIntro() == null || intros.isIntroStandby(intros.getIntro())) {
			ProjectJobs.open(folder);
			return;
		}
		new OperationJob<>("Open " + folder.getFileName(), ProjectJobs.FAMILY, progress -> ProjectJobs.open(folder, progress)).schedule();
	}

	/**
	 * Opens a file in the editor for its kind, in front of all; one inside a project as the project's own file, for which the
	 * project is opened too.
	 */
	public static void openFile(IWorkbenchWindow window, Path file) {
		IIntroManager intros = window.getWorkbench().getIntroManager();
		intros.closeIntro(intros.getIntro());
		if (inWorkspace(file).isPresent()) {
			edit(window, file);
			return;
		}
		new OperationJob<>("Open " + file.getFileName(), ProjectJobs.FAMILY, progress -> {
			Optional<Path> project = DatasetFiles.projectAbove(file);
			return project.isPresent() && ProjectJobs.open(project.get(), progress).isOpen();
		}).onResult(_ -> edit(window, file)).onFailure(problem -> {
			// The recording can be looked at all the same.
			edit(window, file);
			Problems.show(window.getShell(), "Open file", problem);
		}).asUserAction().schedule();
	}

	private static Optional<IFile> inWorkspace(Path file) {
		return Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())).filter(IFile::exists)
				.findFirst();
	}

	private static void edit(IWorkbenchWindow window, Path file) {
		IWorkbenchPage page = window.getActivePage();
		try {
			IFile known = inWorkspace(file).orElse(null);
			if (Files.isDirectory(file)) {
				IDE.openEditor(page, new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())), LabellingEditor.ID);
			} else if (known != null) {
				IDE.openEditor(page, known);
			} else {
				IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
			}
		} catch (PartInitException e) {
			Problems.show(window.getShell(), "Open file", Problem.error(String.valueOf(e.getMessage()), file.toString(), ""));
		}
	}
}
