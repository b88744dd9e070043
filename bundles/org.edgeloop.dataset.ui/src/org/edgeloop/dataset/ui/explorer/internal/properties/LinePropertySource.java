package org.edgeloop.dataset.ui.explorer.internal.properties;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Hands finished lines to the Properties view; a line is known by its place. Nothing can be edited. */
public final class LinePropertySource implements IPropertySource {

	private final List<PropertyLine> lines;

	public LinePropertySource(List<PropertyLine> lines) {
		this.lines = List.copyOf(lines);
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		var descriptors = new IPropertyDescriptor[lines.size()];
		for (int i = 0; i < descriptors.length; i++) {
			PropertyLine line = lines.get(i);
			var descriptor = new PropertyDescriptor(i, line.name());
			descriptor.setCategory(line.category());
			descriptor.setDescription(line.description().isEmpty() ? line.value() : line.description());
			descriptors[i] = descriptor;
		}
		return descriptors;
	}

	@Override
	public @Nullable Object getPropertyValue(Object id) {
		return id instanceof Integer place ? lines.get(place).value() : null;
	}

	@Override
	public @Nullable Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// nothing can be set
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		// nothing can be set
	}
}
