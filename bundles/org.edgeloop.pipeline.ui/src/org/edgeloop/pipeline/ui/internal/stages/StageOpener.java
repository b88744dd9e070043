package org.edgeloop.pipeline.ui.internal.stages;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.pipeline.ui.StageRow;
import org.edgeloop.ui.Problems;

/** Opens the files that stages stand in. */
public final class StageOpener {

	private StageOpener() {
	}

	/** Opens the file of a stage in an editor. */
	public static void open(StageRow row, IWorkbenchPage page) {
		Path path = row.stage().file();
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path));
		try {
			if (file != null && file.exists()) {
				IDE.openEditor(page, file);
			} else {
				IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().fromLocalFile(path.toFile()));
			}
		} catch (PartInitException e) {
			Problems.show(page.getWorkbenchWindow().getShell(), "Open " + path.getFileName(), Problems.of(e));
		}
	}
}
