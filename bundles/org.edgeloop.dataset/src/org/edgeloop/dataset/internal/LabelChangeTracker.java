package org.edgeloop.dataset.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.dataset.labels.Label;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Collects the labels that something was done to. */
@NonNullByDefault({})
public final class LabelChangeTracker extends EContentAdapter {

	private final Set<Label> touched = new LinkedHashSet<>();

	@Override
	public void notifyChanged(Notification change) {
		super.notifyChanged(change);
		if (change.isTouch()) {
			return;
		}
		add(change.getNotifier());
		add(change.getOldValue());
		add(change.getNewValue());
	}

	/** @return the labels since the last call; those removed are among them */
	public List<Label> take() {
		List<Label> labels = List.copyOf(touched);
		touched.clear();
		return labels;
	}

	private void add(Object value) {
		if (value instanceof Label label) {
			touched.add(label);
		} else if (value instanceof Collection<?> values) {
			values.forEach(this::add);
		}
	}
}
