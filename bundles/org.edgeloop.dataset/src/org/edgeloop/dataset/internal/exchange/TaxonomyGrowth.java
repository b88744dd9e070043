package org.edgeloop.dataset.internal.exchange;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;

/** Adds types to a taxonomy that labels brought along. */
public final class TaxonomyGrowth {

	private TaxonomyGrowth() {
	}

	/**
	 * @param path the type's path; what is missing above it is added too
	 * @param name the type's name for people; empty if it is the path's
	 */
	public static Taxonomy with(Taxonomy taxonomy, String path, String name) {
		return new Taxonomy(with(taxonomy.roots(), path, 0, name));
	}

	private static List<LabelType> with(List<LabelType> siblings, String path, int from, String name) {
		int slash = path.indexOf('/', from);
		String here = slash < 0 ? path : path.substring(0, slash);
		var grown = new ArrayList<>(siblings);
		int index = siblings.stream().map(LabelType::path).toList().indexOf(here);
		LabelType type = index < 0 ? new LabelType(here, slash < 0 ? name : "", "", "") : siblings.get(index);
		LabelType whole = slash < 0 ? type : type.withChildren(with(type.children(), path, slash + 1, name));
		if (index < 0) {
			grown.add(whole);
		} else {
			grown.set(index, whole);
		}
		return grown;
	}
}
