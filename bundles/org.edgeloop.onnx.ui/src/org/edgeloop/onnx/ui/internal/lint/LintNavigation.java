package org.edgeloop.onnx.ui.internal.lint;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.ide.IGotoMarker;
import org.edgeloop.onnx.ui.OnnxEditor;

/** Lets the Problems view lead to the node of a problem. */
public final class LintNavigation implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> kind) {
		IGotoMarker navigation = marker -> LintPlace.show((OnnxEditor) adaptable, marker);
		return kind.cast(kind == IGotoMarker.class && adaptable instanceof OnnxEditor ? navigation : null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IGotoMarker.class };
	}
}
