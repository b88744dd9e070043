package org.edgeloop.dataset;

import java.util.List;

import org.edgeloop.signal.bearing.BearingGeometry;

/**
 * A machine that recordings are taken from.
 *
 * @param name the machine's name
 * @param bearings its rolling bearings
 * @param unknownKeys what a newer version wrote beside these
 */
public record Machine(String name, List<Bearing> bearings, UnknownKeys unknownKeys) {

	/**
	 * A bearing in its place.
	 *
	 * @param position where it sits, such as {@code drive end}
	 * @param model the maker's name for it, such as {@code 6205-2RS}; empty if unknown
	 * @param geometry what its defect frequencies follow from
	 * @param unknownKeys what a newer version wrote beside these
	 */
	public record Bearing(String position, String model, BearingGeometry geometry, UnknownKeys unknownKeys) {

		public Bearing(String position, String model, BearingGeometry geometry) {
			this(position, model, geometry, UnknownKeys.NONE);
		}
	}

	public Machine {
		bearings = List.copyOf(bearings);
	}

	public Machine(String name, List<Bearing> bearings) {
		this(name, bearings, UnknownKeys.NONE);
	}
}
