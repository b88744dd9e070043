package org.edgeloop.dataset.ui.projects.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.edgeloop.dataset.demo.DemoPart;
import org.edgeloop.ui.Problems;

/** What other bundles add to the demo project, by the extension point {@code org.edgeloop.dataset.ui.demoParts}. */
public final class DemoParts {

	private static final String POINT = "org.edgeloop.dataset.ui.demoParts";

	private DemoParts() {
	}

	/** @return the parts; one that cannot be made is logged and left out */
	public static List<DemoPart> all() {
		List<DemoPart> parts = new ArrayList<>();
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			try {
				parts.add((DemoPart) element.createExecutableExtension("class"));
			} catch (CoreException e) {
				Problems.log(e.getStatus());
			}
		}
		return parts;
	}
}
