package org.edgeloop.signal.bearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BearingGeometryTest {

	/** The multiples of the shaft's rate that Case Western Reserve University publishes for the drive end of its rig. */
	@Test
	void theFrequenciesOfTheCwruDriveEndAreThePublishedOnes() {
		var bearing = BearingGeometry.SKF_6205;
		assertEquals(3.5848, bearing.bpfo(1), 5e-5);
		assertEquals(5.4152, bearing.bpfi(1), 5e-5);
		assertEquals(4.7135, 2 * bearing.bsf(1), 2e-4, "published as strikes, two for each turn of the ball");
		assertEquals(0.39828, bearing.ftf(1), 5e-5);
	}

	/** The geometry and frequencies that the MFPT Society's fault data state, at a shaft rate of 25 Hz. */
	@Test
	void theFrequenciesOfTheMfptRigAreThePublishedOnes() {
		var bearing = new BearingGeometry(8, 0.235 * 25.4, 1.245 * 25.4, 0);
		assertEquals(81.125, bearing.bpfo(25), 5e-3);
		assertEquals(118.875, bearing.bpfi(25), 5e-3);
		assertEquals(63.91, bearing.bsf(25), 0.06, "rounded inch sizes");
	}

	@Test
	void theContactAngleCountsInDegrees() {
		var flat = new BearingGeometry(8, 10, 40, 0);
		var angular = new BearingGeometry(8, 10, 40, 60);
		assertEquals(3.0, flat.bpfo(1), 1e-12);
		assertEquals(3.5, angular.bpfo(1), 1e-12);
	}

	@Test
	void whatCannotBeBuiltIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new BearingGeometry(0, 8, 39, 0));
		assertThrows(IllegalArgumentException.class, () -> new BearingGeometry(9, 40, 39, 0));
		assertThrows(IllegalArgumentException.class, () -> new BearingGeometry(9, Double.NaN, 39, 0));
		assertThrows(IllegalArgumentException.class, () -> new BearingGeometry(9, 8, 39, 90));
	}
}
