package org.edgeloop.dataset.ui.explorer.internal.properties;

import org.eclipse.ui.views.properties.PropertySheetPage;

/** The page of the Properties view for what is selected in the explorer. */
public final class DatasetPropertyPage extends PropertySheetPage {
}
