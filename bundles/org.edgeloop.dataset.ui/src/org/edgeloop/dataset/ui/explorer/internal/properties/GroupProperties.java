package org.edgeloop.dataset.ui.explorer.internal.properties;

import java.util.List;

import org.edgeloop.dataset.ui.explorer.internal.ChannelTexts;
import org.edgeloop.dataset.ui.explorer.internal.tree.GroupTotals;

/** What the Properties view says of a group or a whole project. */
final class GroupProperties {

	private GroupProperties() {
	}

	/** @param category {@code Group} or {@code Project} */
	static List<PropertyLine> of(String category, String name, String folder, GroupTotals totals) {
		return List.of(new PropertyLine(category, "Name", name), new PropertyLine(category, "Folder", folder),
				new PropertyLine(category, "Recordings", count(totals.recordings()), "Its groups included"),
				new PropertyLine(category, "Labelled", String.format("%s (%s)", count(totals.labelled()), percent(totals))),
				new PropertyLine(category, "Labels", count(totals.labels())),
				new PropertyLine(category, "With problems", count(totals.troubled()),
						"Files that cannot be read, and labels without a recording"),
				new PropertyLine(category, "Size", String.format("%s (%,d bytes)", ChannelTexts.bytes(totals.bytes()), totals.bytes())));
	}

	private static String count(long count) {
		return String.format("%,d", count);
	}

	private static String percent(GroupTotals totals) {
		return totals.recordings() == 0 ? "–" : String.format("%.0f %%", 100.0 * totals.labelled() / totals.recordings());
	}
}
