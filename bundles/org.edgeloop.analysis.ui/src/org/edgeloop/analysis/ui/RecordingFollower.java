package org.edgeloop.analysis.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.edgeloop.chart.ui.TimelineListener;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/**
 * Keeps a view in step with the recording in the labelling editor in front: the last one that was in front counts until it is closed.
 * Made and used in the user interface thread.
 */
public final class RecordingFollower {

	private final IWorkbenchPage page;
	private final Consumer<Optional<TimelineModel>> opened;
	private final Consumer<Change> changed;
	private Optional<LabellingEditor> editor = Optional.empty();
	private Optional<TimelineModel> timeline = Optional.empty();
	private final Consumer<Optional<LabellingPresenter>> readiness = _ -> lookAtTimeline();
	private final TimelineListener changes = this::timelineChanged;

	private final IPartListener2 parts = new IPartListener2() {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			lookAtEditor();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference reference) {
			lookAtEditor();
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			editor.filter(open -> open == reference.getPart(false)).ifPresent(_ -> watch(Optional.empty()));
			lookAtEditor();
		}
	};

	/**
	 * @param opened is told what shows the recording in front; nothing if none is open
	 * @param changed is told what is different in what was told last
	 */
	public RecordingFollower(IWorkbenchPage page, Consumer<Optional<TimelineModel>> opened, Consumer<Change> changed) {
		this.page = page;
		this.opened = opened;
		this.changed = changed;
	}

	/** Follows until {@link #dispose}. */
	public void start() {
		page.addPartListener(parts);
		lookAtEditor();
	}

	private void lookAtEditor() {
		if (page.getActiveEditor() instanceof LabellingEditor front) {
			watch(Optional.of(front));
		}
	}

	private void watch(Optional<LabellingEditor> front) {
		if (!front.equals(editor)) {
			editor.ifPresent(before -> before.removeReadinessListener(readiness));
			editor = front;
			lookAtTimeline();
			front.ifPresent(now -> now.addReadinessListener(readiness));
		}
	}

	private void lookAtTimeline() {
		Optional<TimelineModel> shown = editor.flatMap(LabellingEditor::timeline);
		if (!shown.equals(timeline)) {
			timeline.ifPresent(before -> before.removeListener(changes));
			timeline = shown;
			shown.ifPresent(now -> now.addListener(changes));
			opened.accept(shown);
		}
	}

	private void timelineChanged(Change change) {
		changed.accept(change);
	}

	/** @return the editor that is followed */
	public Optional<LabellingEditor> editor() {
		return editor;
	}

	/** @return what shows the recording that is followed */
	public Optional<TimelineModel> timeline() {
		return timeline;
	}

	public void dispose() {
		page.removePartListener(parts);
		editor.ifPresent(before -> before.removeReadinessListener(readiness));
		timeline.ifPresent(before -> before.removeListener(changes));
		editor = Optional.empty();
		timeline = Optional.empty();
	}
}
