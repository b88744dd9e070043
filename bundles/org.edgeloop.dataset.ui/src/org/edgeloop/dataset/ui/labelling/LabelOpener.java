package org.edgeloop.dataset.ui.labelling;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.ui.explorer.internal.DatasetPaths;
import org.edgeloop.dataset.ui.explorer.internal.OpenRecording;
import org.edgeloop.ui.Problems;

/** Opens recordings for labelling, at a label if one is meant. User interface thread only. */
public final class LabelOpener {

	private LabelOpener() {
	}

	/**
	 * Opens a recording.
	 *
	 * @param recording its path from the project's folder, with '/' between the names
	 * @return its editor; empty if it could not be opened, which was told
	 */
	public static Optional<LabellingEditor> open(IWorkbenchPage page, IProject project, String recording) {
		IResource file = DatasetPaths.recording(project, recording);
		if (!file.exists()) {
			tell(page, Problem.error("There is no such recording.", recording, "It may have been moved: refresh the project."));
			return Optional.empty();
		}
		try {
			IEditorPart editor = OpenRecording.open(page, file);
			return editor instanceof LabellingEditor labelling ? Optional.of(labelling) : Optional.empty();
		} catch (PartInitException e) {
			tell(page, Problem.error(String.valueOf(e.getMessage()), recording, ""));
			return Optional.empty();
		}
	}

	/** Opens a recording and goes to a label as soon as it is there; one that was deleted meanwhile leaves it at the recording. */
	public static void open(IWorkbenchPage page, IProject project, String recording, String labelId) {
		whenOpen(page, project, recording, presenter -> presenter.document().labels().getLabels().stream()
				.filter(label -> label.getId().equals(labelId)).findFirst().ifPresent(label -> presenter.navigation().goTo(label)));
	}

	/** Opens a recording and does something with its labels as soon as they are there. */
	public static void whenOpen(IWorkbenchPage page, IProject project, String recording, Consumer<LabellingPresenter> action) {
		open(page, project, recording).ifPresent(editor -> whenReady(editor, action));
	}

	/** Does something with a recording once it is open; nothing if it cannot be labelled. */
	public static void whenReady(LabellingEditor editor, Consumer<LabellingPresenter> action) {
		editor.addReadinessListener(new Consumer<>() {
			@Override
			public void accept(Optional<LabellingPresenter> presenter) {
				presenter.ifPresent(ready -> {
					editor.removeReadinessListener(this);
					action.accept(ready);
				});
			}
		});
	}

	private static void tell(IWorkbenchPage page, Problem problem) {
		Problems.show(page.getWorkbenchWindow().getShell(), "Open Recording", problem);
	}
}
