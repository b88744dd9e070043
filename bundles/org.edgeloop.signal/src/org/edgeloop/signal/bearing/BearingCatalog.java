package org.edgeloop.signal.bearing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bearings of test rigs whose recordings are published, and whose geometry therefore is. Others come from a project or its user. */
public final class BearingCatalog {

	/**
	 * A bearing.
	 *
	 * @param name its maker's and number
	 * @param source where its geometry was published
	 */
	public record Entry(String name, BearingGeometry geometry, String source) {
	}

	private static final List<Entry> ENTRIES = List.of(
			new Entry("SKF 6205-2RS", BearingGeometry.SKF_6205, "Case Western Reserve University Bearing Data Center, drive end"),
			new Entry("SKF 6203-2RS", new BearingGeometry(8, 6.746, 28.499, 0), "Case Western Reserve University Bearing Data Center, fan end"),
			new Entry("NICE", new BearingGeometry(8, 5.969, 31.623, 0), "Machinery Failure Prevention Technology Society, bearing fault data set"),
			new Entry("Rexnord ZA-2115", new BearingGeometry(16, 8.407, 71.501, 15.17), "Center for Intelligent Maintenance Systems, University of Cincinnati"),
			new Entry("NSK 6804RS", new BearingGeometry(13, 3.5, 25.6, 0), "FEMTO-ST, PRONOSTIA platform, PHM 2012 data challenge"),
			new Entry("LDK UER204", new BearingGeometry(8, 7.92, 34.55, 0), "Xi'an Jiaotong University and Changxing Sumyoung Technology, run-to-failure data"));

	private BearingCatalog() {
	}

	/** @return all bearings */
	public static List<Entry> entries() {
		return ENTRIES;
	}

	/**
	 * @param name with or without the maker and the seal's suffix, in capitals or not, as {@code 6205}
	 * @return empty if there is none of that name
	 */
	public static Optional<Entry> find(String name) {
		return ENTRIES.stream().filter(entry -> names(entry.name()).contains(plain(name))).findFirst();
	}

	/** @return all that a bearing is called by */
	private static Set<String> names(String full) {
		String number = full.substring(full.indexOf(' ') + 1);
		String bare = number.replaceFirst("^(\\d+).*", "$1");
		return Stream.of(full, number, bare).map(BearingCatalog::plain).collect(Collectors.toSet());
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}
}
