package org.edgeloop.versioning.ui.internal.changes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.ui.Problems;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.diff.DiffEditor;
import org.edgeloop.versioning.ui.diff.DiffInput;
import org.edgeloop.versioning.ui.diff.DiffSide;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.ProjectState;

/** Opens changes: what Git compares side by side, other files in their editors. */
final class ChangeOpener {

	/** More editors at once nobody asked for. */
	private static final int MOST = 10;

	private final IWorkbenchPage page;
	private final VersionsPresenter presenter;

	ChangeOpener(IWorkbenchPage page, VersionsPresenter presenter) {
		this.page = page;
		this.presenter = presenter;
	}

	void open(List<Change> changes) {
		Optional<ProjectState> state = presenter.state();
		if (state.isEmpty()) {
			return;
		}
		try {
			for (Change change : changes.stream().limit(MOST).toList()) {
				open(state.get().root(), change);
			}
		} catch (PartInitException e) {
			Problems.show(page.getWorkbenchWindow().getShell(), "Versions", Problems.of(e));
		}
	}

	private void open(Path root, Change change) throws PartInitException {
		String path = change.path();
		switch (change.group()) {
		case STAGED -> DiffEditor.open(page, new DiffInput(root, DiffSide.head(change.oldPath().isEmpty() ? path : change.oldPath()), DiffSide.index(path)));
		case UNSTAGED -> DiffEditor.open(page, new DiffInput(root, DiffSide.index(path), DiffSide.workTree(path)));
		case CONFLICTS -> DiffEditor.open(page, new DiffInput(root, DiffSide.ours(path), DiffSide.theirs(path)));
		case UNTRACKED, DATA -> edit(root.resolve(path));
		}
	}

	/** A folder has no editor. */
	private void edit(Path file) throws PartInitException {
		if (file.toFile().isFile()) {
			IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
		}
	}
}
