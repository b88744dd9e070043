package org.edgeloop.dvc.internal.config;

/**
 * A section or an option of a configuration file.
 *
 * @param section in lower case
 * @param option in lower case; empty for the section itself
 * @param value without quotes; the values of a list separated by commas
 * @param first of its lines, from 0
 * @param last of its lines, the same but for texts of several lines
 */
public record ConfigLine(String section, String option, String value, int first, int last) {

	boolean isSection() {
		return option.isEmpty();
	}
}
