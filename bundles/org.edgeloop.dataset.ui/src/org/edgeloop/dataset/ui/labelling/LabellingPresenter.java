package org.edgeloop.dataset.ui.labelling;

import java.util.Collection;
import java.util.EventObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

import org.eclipse.emf.ecore.EObject;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelIndex;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;

/**
 * Labels one recording: every gesture of the editor, by key or mouse, is a method here or of one of its parts, for making,
 * moving, changing and finding labels. It knows no widget; whoever shows it listens. Positions are positions of the timeline's
 * axis. To be used from one thread (where there is an editor, the UI thread).
 */
public final class LabellingPresenter {

	private final LabelDocument document;
	private final Taxonomy taxonomy;
	private final List<LabelPreset> presets;
	private final TimelineModel timeline;
	private final LabelSelection selection = new LabelSelection();
	private final List<LabellingListener> listeners = new CopyOnWriteArrayList<>();
	private final TouchedLabels touched = new TouchedLabels(this);
	private final LabelIndex index;
	private final LabelMarking marking = new LabelMarking(this);
	private final LabelDragging dragging = new LabelDragging(this);
	private final LabelEdges edges = new LabelEdges(this);
	private final LabelEditing editing = new LabelEditing(this);
	private final LabelReviewing reviewing = new LabelReviewing(this);
	private final LabelNavigation navigation;
	private final NextLabel nextLabel;
	private final LabelMaking making = new LabelMaking(this);
	private final LabelBookmarks bookmarks = new LabelBookmarks(this);
	private final Snapping snapping = new Snapping(this);
	private final LabelSuggestions suggestions;
	private Consumer<String> messages = _ -> {
		// nobody listens yet
	};

	public LabellingPresenter(LabelDocument document, Taxonomy taxonomy, List<LabelPreset> presets, TimelineModel timeline) {
		this.document = document;
		this.taxonomy = taxonomy;
		this.presets = List.copyOf(presets);
		this.timeline = timeline;
		navigation = new LabelNavigation(this);
		nextLabel = new NextLabel(this);
		index = new LabelIndex(document.labels().getLabels());
		suggestions = new LabelSuggestions(this);
		document.labels().eAdapters().add(touched);
		document.domain().getCommandStack().addCommandStackListener(this::commandStackChanged);
	}

	/** Selects what a step, or taking one back, has left changed or brought back. */
	private void commandStackChanged(EventObject event) {
		Set<Label> changed = touched.take();
		dragging.cancel();
		if (!changed.isEmpty()) {
			index.update(changed, this::exists);
			selection.set(changed.stream().filter(this::exists).toList());
			changed(Change.LABELS);
			changed(Change.SELECTION);
			suggestions.update(changed);
		}
		if (touched.takeBookmarks()) {
			changed(Change.BOOKMARKS);
		}
		changed(Change.DIRTY);
	}

	private boolean exists(Label label) {
		return document.holds(label);
	}

	/** @return what edits the label at present; empty if its recording is not open for labelling */
	public static Optional<LabellingPresenter> of(Label label) {
		EObject set = label.eContainer();
		return set == null ? Optional.empty()
				: set.eAdapters().stream().filter(TouchedLabels.class::isInstance).map(TouchedLabels.class::cast)
						.map(TouchedLabels::presenter).findFirst();
	}

	public void addListener(LabellingListener listener) {
		listeners.add(listener);
	}

	public void removeListener(LabellingListener listener) {
		listeners.remove(listener);
	}

	void changed(Change change) {
		listeners.forEach(listener -> listener.labellingChanged(change));
	}

	/** @param listener is told in a sentence what a gesture did or why it did nothing, for the status line */
	public void setMessages(Consumer<String> listener) {
		messages = listener;
	}

	void tell(String message) {
		messages.accept(message);
	}

	void tell(List<Problem> problems) {
		problems.stream().map(Problem::toLine).forEach(this::tell);
	}

	/** @param samplesPerPoint how many samples lie under one point of the screen at present */
	public void setScale(DoubleSupplier samplesPerPoint) {
		edges.setScale(samplesPerPoint);
		navigation.setScale(samplesPerPoint);
		snapping.setScale(samplesPerPoint);
		bookmarks.setScale(samplesPerPoint);
	}

	public LabelDocument document() {
		return document;
	}

	public Taxonomy taxonomy() {
		return taxonomy;
	}

	public TimelineModel timeline() {
		return timeline;
	}

	/** @return what becomes a label */
	public LabelMarking marking() {
		return marking;
	}

	/** @return how labels are made */
	public LabelMaking making() {
		return making;
	}

	/** @return the places to come back to */
	public LabelBookmarks bookmarks() {
		return bookmarks;
	}

	/** @return what draws edges to where they belong */
	public Snapping snapping() {
		return snapping;
	}

	/** @return the labels that the project has filled in beforehand */
	public List<LabelPreset> presets() {
		return presets;
	}

	/** @return what detectors and models suggest */
	public LabelSuggestions suggestions() {
		return suggestions;
	}

	/** @return how labels are moved by the mouse */
	public LabelDragging dragging() {
		return dragging;
	}

	/** @return how the edges of the selected label are moved by keys */
	public LabelEdges edges() {
		return edges;
	}

	/** @return what changes labels that are there */
	public LabelEditing editing() {
		return editing;
	}

	/** @return what leads labels through their review */
	public LabelReviewing reviewing() {
		return reviewing;
	}

	/** @return the ways from label to label */
	public LabelNavigation navigation() {
		return navigation;
	}

	/** @return what the next label will be */
	public NextLabel nextLabel() {
		return nextLabel;
	}

	/** @return the labels as they are now, by position */
	public LabelIndex index() {
		return index;
	}

	/** @return the samples that a label covers; empty for a point */
	public static SampleRange rangeOf(Label label) {
		return new SampleRange(label.getFrom(), label.getTo());
	}

	/** @return the position that keys act on: the cursor where it is in sight, else the middle of what is shown */
	public long cursor() {
		return Math.round(new TimelineNavigation(timeline).focus());
	}

	/** Lets go of what is being dragged or drawn, else of the mark, the selected range, the suggestion, the active edge, the selection. */
	public void cancel() {
		if (dragging.cancel() || marking.cancel()) {
			return;
		}
		if (timeline.selection().isPresent()) {
			timeline.setSelection(Optional.empty());
		} else if (suggestions.release()) {
			return;
		} else if (edges.active() != LabelEdge.NONE) {
			edges.release();
		} else {
			select(List.of());
		}
	}

	// Selecting

	/** @return the labels that the next command applies to */
	public List<Label> selection() {
		return selection.labels();
	}

	LabelSelection selected() {
		return selection;
	}

	public boolean isSelected(Label label) {
		return selection.contains(label);
	}

	public void select(Collection<Label> labels) {
		if (selection.set(labels)) {
			changed(Change.SELECTION);
		}
	}

	public void selectAll() {
		select(index.sorted());
	}

	public void toggle(Label label) {
		selection.toggle(label);
		changed(Change.SELECTION);
	}
}
