package org.edgeloop.dataset.ui.suggestion;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingListener;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** The recordings that a page has open for labelling. To be used in the user interface thread. */
public final class OpenRecordings {

	/** Follows one editor, whatever recording it opens anew. */
	private final class Follower implements Consumer<Optional<LabellingPresenter>> {

		private final LabellingEditor editor;
		private Optional<LabellingPresenter> presenter = Optional.empty();
		private final LabellingListener listener = change -> {
			if (change == Change.SUGGESTIONS) {
				presenter.ifPresent(changed);
			}
		};

		Follower(LabellingEditor editor) {
			this.editor = editor;
		}

		@Override
		public void accept(Optional<LabellingPresenter> ready) {
			presenter.ifPresent(before -> before.removeListener(listener));
			presenter = ready;
			ready.ifPresent(now -> {
				now.addListener(listener);
				changed.accept(now);
			});
		}

		void stop() {
			editor.removeReadinessListener(this);
			presenter.ifPresent(before -> before.removeListener(listener));
			presenter = Optional.empty();
		}
	}

	private final IWorkbenchPage page;
	private final Consumer<LabellingPresenter> changed;
	private final Map<LabellingEditor, Follower> followers = new HashMap<>();

	private final IPartListener2 parts = new IPartListener2() {

		@Override
		public void partOpened(IWorkbenchPartReference reference) {
			follow(reference);
		}

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			follow(reference);
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			if (reference.getPart(false) instanceof LabellingEditor editor) {
				Optional.ofNullable(followers.remove(editor)).ifPresent(Follower::stop);
			}
		}
	};

	/** @param changed is told when a recording was opened, or something has become of its suggestions */
	public OpenRecordings(IWorkbenchPage page, Consumer<LabellingPresenter> changed) {
		this.page = page;
		this.changed = changed;
		page.addPartListener(parts);
		for (IEditorReference reference : page.getEditorReferences()) {
			follow(reference);
		}
	}

	private void follow(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof LabellingEditor editor && !followers.containsKey(editor)) {
			var follower = new Follower(editor);
			followers.put(editor, follower);
			editor.addReadinessListener(follower);
		}
	}

	/**
	 * @param project the project's folder
	 * @param recording the recording's path from there
	 * @return what labels the recording, if it is open
	 */
	public Optional<LabellingPresenter> find(Path project, String recording) {
		Path folder = project.toAbsolutePath().normalize();
		return followers.values().stream().flatMap(follower -> follower.presenter.stream())
				.filter(presenter -> presenter.document().recording().equals(recording)
						&& presenter.document().project().toAbsolutePath().normalize().equals(folder))
				.findFirst();
	}

	/** Stops following. */
	public void dispose() {
		page.removePartListener(parts);
		followers.values().forEach(Follower::stop);
		followers.clear();
	}
}
