package org.edgeloop.onnx.internal.model;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/** Something that is computed when it is first asked for, once. */
public final class Lazy<T> {

	private final Supplier<T> supplier;
	private volatile @Nullable T value;

	public Lazy(Supplier<T> supplier) {
		this.supplier = supplier;
	}

	public T get() {
		T found = value;
		if (found != null) {
			return found;
		}
		synchronized (this) {
			T again = value;
			if (again == null) {
				again = supplier.get();
				value = again;
			}
			return again;
		}
	}
}
