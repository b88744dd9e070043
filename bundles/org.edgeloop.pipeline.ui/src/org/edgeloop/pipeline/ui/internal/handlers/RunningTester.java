package org.edgeloop.pipeline.ui.internal.handlers;

import org.eclipse.core.expressions.PropertyTester;
import org.edgeloop.pipeline.ui.StagesView;

/** Tells expressions whether stages of the repository that a view shows run: {@code org.edgeloop.pipeline.ui.running}. */
public final class RunningTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof StagesView view && view.presenter().isRunning() == !Boolean.FALSE.equals(expected);
	}
}
