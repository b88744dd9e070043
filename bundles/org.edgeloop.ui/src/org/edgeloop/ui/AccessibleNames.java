package org.edgeloop.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for screen readers: of controls that have no words of their own, and no label made right before them. */
public final class AccessibleNames {

	private AccessibleNames() {
	}

	/**
	 * Names a control, as a label before it would.
	 *
	 * @param name in a few words, without a colon
	 */
	public static void set(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}
}
