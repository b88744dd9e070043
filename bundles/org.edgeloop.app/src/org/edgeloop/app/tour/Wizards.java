package org.edgeloop.app.tour;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** The wizards of a registry as one list. */
final class Wizards {

	private Wizards() {
	}

	static List<IWizardDescriptor> all(IWizardCategory category) {
		List<IWizardDescriptor> all = new ArrayList<>(List.of(category.getWizards()));
		for (IWizardCategory child : category.getCategories()) {
			all.addAll(all(child));
		}
		return all;
	}
}
