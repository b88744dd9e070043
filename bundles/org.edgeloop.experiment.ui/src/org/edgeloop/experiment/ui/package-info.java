/**
 * Experiments in the workbench: stores, runs, and the editor that compares them.
 * What is shown is read and computed elsewhere.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
