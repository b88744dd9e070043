package org.edgeloop.dataset.ui.labelling;

import java.util.Collection;
import java.util.EventObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.signal.Channel;

/**
 * Labels one recording: every gesture of the editor, by key or mouse, is a method here. It knows no widget; whoever shows it
 * listens. Positions are positions of the timeline's axis. To be used from one thread (where there is an editor, the UI thread).
 */
public final class LabellingPresenter {

	/** The class of labels in a project whose taxonomy is empty. */
	private static final String UNCLASSIFIED = "unclassified";

	private final LabelDocument document;
	private final Taxonomy taxonomy;
	private final TimelineModel timeline;
	private final TimelineNavigation navigation;
	private final LabelSelection selection = new LabelSelection();
	private final List<LabellingListener> listeners = new CopyOnWriteArrayList<>();
	private final TouchedLabels touched = new TouchedLabels();
	private LabelIndex index;
	private final LabelMarking marking = new LabelMarking(this);
	private final LabelDragging dragging = new LabelDragging(this);
	private String currentType = UNCLASSIFIED;
	private List<String> channels = List.of();
	private int nudgePoints = 1;
	private DoubleSupplier samplesPerPoint = () -> 1;

	public LabellingPresenter(LabelDocument document, Taxonomy taxonomy, TimelineModel timeline) {
		this.document = document;
		this.taxonomy = taxonomy;
		this.timeline = timeline;
		navigation = new TimelineNavigation(timeline);
		index = LabelIndex.of(document.labels().getLabels());
		taxonomy.types().findFirst().ifPresent(type -> currentType = type.path());
		document.labels().eAdapters().add(touched);
		document.domain().getCommandStack().addCommandStackListener(this::commandStackChanged);
	}

	/** Selects what a step, or taking one back, has left changed or brought back. */
	private void commandStackChanged(EventObject event) {
		Set<Label> changed = touched.take();
		dragging.cancel();
		if (!changed.isEmpty()) {
			index = index.update(changed, this::exists);
			selection.set(changed.stream().filter(this::exists).toList());
			changed(Change.LABELS);
			changed(Change.SELECTION);
		}
		changed(Change.DIRTY);
	}

	private boolean exists(Label label) {
		return label.eContainer() == document.labels();
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

	/** @return how labels are moved by the mouse */
	public LabelDragging dragging() {
		return dragging;
	}

	/** @return the labels as they are now, by position */
	public LabelIndex index() {
		return index;
	}

	/** @return the samples that a label covers; empty for a point */
	public static SampleRange rangeOf(Label label) {
		return new SampleRange(label.getFrom(), label.getTo());
	}

	// What the next label will be

	/** @return the taxonomy path of the class that the next label takes */
	public String currentType() {
		return currentType;
	}

	/** @return the names of the channels that the next label made by keys is for; empty for all */
	public List<String> channels() {
		return channels;
	}

	public void setChannels(List<String> names) {
		channels = List.copyOf(names);
		changed(Change.NEXT_LABEL);
	}

	/** Goes from labels for all channels to labels for the first, the second … and back to all. */
	public void nextChannelScope() {
		List<String> names = timeline.source().channels().stream().map(Channel::name).toList();
		int next = channels.isEmpty() ? 0 : names.indexOf(channels.getFirst()) + 1;
		setChannels(next < names.size() ? List.of(names.get(next)) : List.of());
	}

	/** Makes a class the current one. The selected labels take it too, unless a mark is pending: then the mark does. */
	public void chooseType(String path) {
		currentType = path;
		if (marking.mark().isEmpty()) {
			document.changeType(selection.labels(), path);
		}
		changed(Change.NEXT_LABEL);
	}

	/** Chooses the class with a digit key; nothing happens where the taxonomy gives the key to none. */
	public void chooseTypeByKey(String key) {
		taxonomy.findByKey(key).ifPresent(type -> chooseType(type.path()));
	}

	/** @return the position that keys act on: the cursor where it is in sight, else the middle of what is shown */
	public long cursor() {
		SampleRange shown = timeline.range();
		OptionalLong cursor = timeline.cursor();
		// The cursor can stand behind the last sample too, where a region to the end stops.
		boolean inSight = cursor.isPresent() && shown.from() <= cursor.getAsLong() && cursor.getAsLong() <= shown.to();
		return inSight ? cursor.getAsLong() : Math.round(navigation.focus());
	}

	/** Lets go of what is being dragged or drawn, else of the mark, the selected range, the active edge, the selection. */
	public void cancel() {
		if (dragging.cancel() || marking.cancel()) {
			return;
		}
		if (timeline.selection().isPresent()) {
			timeline.setSelection(Optional.empty());
		} else if (activeEdge() != LabelEdge.NONE) {
			selection.setEdge(LabelEdge.NONE);
			changed(Change.SELECTION);
		} else {
			select(List.of());
		}
	}

	// Selecting

	/** @return the labels that the next command applies to */
	public List<Label> selection() {
		return selection.labels();
	}

	public boolean isSelected(Label label) {
		return selection.contains(label);
	}

	/** @return the part of the selected label that the arrow keys move */
	public LabelEdge activeEdge() {
		return selection.edge();
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

	/** Selects the label behind the selected one, or the first behind the cursor, and shows it. */
	public void selectNext() {
		Optional<Label> last = selection.last();
		last.map(index::after).orElseGet(() -> index.from(cursor())).ifPresent(this::goTo);
	}

	/** Selects the label before the selected one, or the last before the cursor, and shows it. */
	public void selectPrevious() {
		Optional<Label> first = selection.first();
		first.map(index::before).orElseGet(() -> index.until(cursor())).ifPresent(this::goTo);
	}

	/** Selects a label, brings it in sight and puts the cursor on its start. */
	public void goTo(Label label) {
		select(List.of(label));
		navigation.reveal(rangeOf(label));
		timeline.setCursor(OptionalLong.of(label.getFrom()));
	}

	/** Fills the timeline with the selected labels, else with its selected range, and a tenth of room on both sides. */
	public void zoomToSelection() {
		selection.labels().stream().map(LabellingPresenter::rangeOf)
				.reduce((a, b) -> new SampleRange(Math.min(a.from(), b.from()), Math.max(a.to(), b.to()))).or(timeline::selection)
				.ifPresent(range -> {
					long room = Math.max(TimelineModel.SMALLEST_RANGE, range.length() / 10);
					timeline.setRange(new SampleRange(Math.max(0, range.from() - room), range.to() + room));
				});
	}

	/** Makes the next ({@code 1}) or the previous ({@code -1}) part of the selected label the active one. */
	public void stepEdge(int direction) {
		selection.single().ifPresent(label -> {
			selection.stepEdge(direction);
			changed(Change.SELECTION);
			reveal(label, activeEdge());
		});
	}

	// Changing

	/** Moves the active edge by samples, to later ones if positive, and keeps it in sight. */
	public void nudge(long samples) {
		selection.single().ifPresent(label -> {
			LabelEdge edge = activeEdge();
			SampleRange range = edge.move(rangeOf(label), samples, timeline.axis().length());
			document.nudge(label, range.from(), range.to());
			selection.setEdge(edge);
			changed(Change.SELECTION);
			reveal(label, edge);
		});
	}

	private void reveal(Label label, LabelEdge edge) {
		long position = edge == LabelEdge.END ? label.getTo() : label.getFrom();
		navigation.reveal(new SampleRange(position, position));
	}

	/**
	 * Moves the active edge by as many samples as the user's step takes on the screen, at least one.
	 *
	 * @param direction 1 for later, -1 for earlier
	 */
	public void nudgeByStep(int direction) {
		nudge(direction * Math.max(1, Math.round(nudgePoints * samplesPerPoint.getAsDouble())));
	}

	/** Says what {@link #nudgeByStep} takes: how many points, and how many samples lie under one at present. */
	public void setNudge(int points, DoubleSupplier samples) {
		nudgePoints = points;
		samplesPerPoint = samples;
	}

	/** Moves a label so that it covers {@code range}. */
	public void move(Label label, SampleRange range) {
		document.move(label, range.from(), range.to());
	}

	public void deleteSelected() {
		document.remove(selection.labels());
	}

	public void setNote(Label label, String note) {
		document.changeNote(List.of(label), note);
	}

	/** Changes the class of labels, and only of these. */
	public void setType(List<Label> labels, String path) {
		document.changeType(labels, path);
	}

	/** Says which channels the labels are for; an empty list means all. */
	public void setChannels(List<Label> labels, List<String> names) {
		document.changeChannels(labels, names);
	}
}
