package org.edgeloop.testsupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/** A link that can be followed. */
public final class LinkBot {

	private final Link link;

	LinkBot(Link link) {
		this.link = link;
	}

	public void click() {
		link.notifyListeners(SWT.Selection, new Event());
	}
}
