package org.edgeloop.onnx.ui.internal.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.edgeloop.onnx.ui.properties.ElementPropertiesPage;

/** Gives parts that select elements of a model a page in the Properties view. */
public final class PropertiesAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object part, Class<T> wanted) {
		return wanted.cast(wanted == IPropertySheetPage.class ? new ElementPropertiesPage() : null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}
}
