package org.edgeloop.dataset.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.edgeloop.dataset.labels.LabelsPackage;
import org.edgeloop.dataset.review.Review;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sets values, adds and removes objects of the label model as one step of undo. EMF's own commands do each by its own object and
 * look for every removed one from the start; with many labels that takes minutes where this takes milliseconds. The order of the
 * model's lists means nothing and is not restored.
 */
@NonNullByDefault({})
public final class EditCommand extends AbstractCommand {

	private interface Edit {
		void apply();

		void revert();
	}

	private final List<Edit> edits = new ArrayList<>();

	public EditCommand(String name) {
		super(name);
	}

	/**
	 * Sets a value as somebody edits it; nothing is to be done where the object has it already. A label whose review this outdates is a
	 * draft again.
	 */
	public EditCommand set(EObject object, EAttribute attribute, Object value) {
		if (!value.equals(object.eGet(attribute))) {
			edits.add(new SetValue(object, attribute, value));
			if (ReviewedContent.isOutdated(object, attribute)) {
				edits.add(new SetValue(object, LabelsPackage.eINSTANCE.getLabel_Review(), Review.DRAFT));
			}
		}
		return this;
	}

	/** Sets a value as it is known from elsewhere, such as a file, with the review that belongs to it. */
	public EditCommand take(EObject object, EAttribute attribute, Object value) {
		if (!value.equals(object.eGet(attribute))) {
			edits.add(new SetValue(object, attribute, value));
		}
		return this;
	}

	public <T extends EObject> EditCommand add(EList<T> list, Collection<? extends T> added) {
		if (!added.isEmpty()) {
			edits.add(new AddAll<>(list, List.copyOf(added), false));
		}
		return this;
	}

	public <T extends EObject> EditCommand remove(EList<T> list, Collection<? extends T> removed) {
		if (!removed.isEmpty()) {
			edits.add(new AddAll<>(list, List.copyOf(removed), true));
		}
		return this;
	}

	@Override
	protected boolean prepare() {
		return !edits.isEmpty();
	}

	@Override
	public void execute() {
		edits.forEach(Edit::apply);
	}

	@Override
	public void undo() {
		edits.reversed().forEach(Edit::revert);
	}

	@Override
	public void redo() {
		execute();
	}

	private static final class SetValue implements Edit {

		private final EObject object;
		private final EAttribute attribute;
		private final Object value;
		private @Nullable Object old;

		SetValue(EObject object, EAttribute attribute, Object value) {
			this.object = object;
			this.attribute = attribute;
			this.value = value;
		}

		@Override
		public void apply() {
			Object present = object.eGet(attribute);
			old = present instanceof List<?> values ? List.copyOf(values) : present;
			object.eSet(attribute, value);
		}

		@Override
		public void revert() {
			object.eSet(attribute, old);
		}
	}

	/** Adds objects, or the other way round: removes them. */
	private record AddAll<T extends EObject>(EList<T> list, List<T> objects, boolean reversed) implements Edit {

		@Override
		public void apply() {
			put(!reversed);
		}

		@Override
		public void revert() {
			put(reversed);
		}

		private void put(boolean added) {
			if (added) {
				((InternalEList<T>) list).addAllUnique(objects);
			} else if (objects.size() == 1) {
				list.remove(objects.getFirst());
			} else {
				removeAll();
			}
		}

		/** From the end, so that the objects behind, which are mostly gone by then, need not move up. */
		private void removeAll() {
			Set<T> removed = Collections.newSetFromMap(new IdentityHashMap<>());
			removed.addAll(objects);
			for (int i = list.size() - 1; i >= 0 && !removed.isEmpty(); i--) {
				if (removed.remove(list.get(i))) {
					list.remove(i);
				}
			}
		}
	}
}
