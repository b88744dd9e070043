/**
 * The recording in the labelling editor looked into from other sides: spectra, trends, orbits, features.
 * Each view follows what is selected and in sight; what it shows is computed elsewhere.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
