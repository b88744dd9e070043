/**
 * How whatever trains or evaluates in the workbench keeps what it finds as runs. It is handed an open store, and the runs are shown where
 * others are.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.logging;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
