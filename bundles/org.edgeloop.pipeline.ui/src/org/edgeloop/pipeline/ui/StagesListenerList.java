package org.edgeloop.pipeline.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.pipeline.ui.StagesListener.Change;

/** Those who are told what becomes of stages. */
final class StagesListenerList {

	private final List<StagesListener> listeners = new CopyOnWriteArrayList<>();

	void add(StagesListener listener) {
		listeners.add(listener);
	}

	void remove(StagesListener listener) {
		listeners.remove(listener);
	}

	void tell(Change change) {
		listeners.forEach(listener -> listener.changed(change));
	}
}
