package org.edgeloop.dataset.check;

import java.util.EventObject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.internal.LabelChangeTracker;
import org.edgeloop.dataset.labels.Label;
import org.eclipse.emf.common.command.CommandStackListener;

/**
 * Follows what is wrong with the labels of an open document, from command to command. It is made on the thread that opened the
 * document, for all labels are looked at once, and then belongs to the document's.
 */
public final class LiveLabelChecks implements AutoCloseable {

	private final LabelDocument document;
	private final LabelChecker checker;
	private final LabelChangeTracker tracker = new LabelChangeTracker();
	private final CommandStackListener stackListener = this::commandStackChanged;
	private final List<Consumer<LabelChecker.Changes>> listeners = new CopyOnWriteArrayList<>();

	public LiveLabelChecks(LabelDocument document, DatasetDescription description, RecordingFacts recording) {
		this.document = document;
		checker = new LabelChecker(description, recording);
		checker.update(document.labels().getLabels(), _ -> true);
		document.labels().eAdapters().add(tracker);
		document.domain().getCommandStack().addCommandStackListener(stackListener);
	}

	/** @return what is wrong now, by place */
	public List<LabelProblem> problems() {
		return checker.problems();
	}

	/** @param listener is told, on the document's thread, what a command made better or worse */
	public void addListener(Consumer<LabelChecker.Changes> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<LabelChecker.Changes> listener) {
		listeners.remove(listener);
	}

	private void commandStackChanged(EventObject event) {
		Set<Label> touched = tracker.take().keySet().stream().filter(Label.class::isInstance).map(Label.class::cast).collect(Collectors.toSet());
		if (!touched.isEmpty()) {
			var changes = checker.update(touched, document::holds);
			if (!changes.isEmpty()) {
				listeners.forEach(listener -> listener.accept(changes));
			}
		}
	}

	/** Stops following. */
	@Override
	public void close() {
		document.labels().eAdapters().remove(tracker);
		document.domain().getCommandStack().removeCommandStackListener(stackListener);
	}
}
