package org.edgeloop.dataset.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.Tier;

/**
 * A dataset's description while its taxonomy is edited. It remembers which type is which when paths change, so that the labels can
 * follow. Whoever changes it gets another draft; nothing is written.
 * <p>
 * All methods throw {@link IllegalArgumentException} with a sentence for the user if the result would not be sound.
 */
public final class TaxonomyDraft {

	private final DatasetDescription description;
	/** The number of each type by its path; a type keeps its number for as long as it is edited. */
	private final Map<String, Integer> numbers;
	private final int nextNumber;

	private TaxonomyDraft(DatasetDescription description, Map<String, Integer> numbers, int nextNumber) {
		this.description = description;
		this.numbers = Map.copyOf(numbers);
		this.nextNumber = nextNumber;
	}

	public static TaxonomyDraft of(DatasetDescription description) {
		return new TaxonomyDraft(description, Map.of(), 0).with(description);
	}

	public DatasetDescription description() {
		return description;
	}

	public Taxonomy taxonomy() {
		return description.taxonomy();
	}

	/**
	 * Adds a type behind its siblings. Its id is made of the name.
	 *
	 * @param parent the path of the type above; empty for a topmost one
	 */
	public TaxonomyDraft addType(String parent, String name) {
		List<LabelType> siblings = childrenOf(parent);
		String path = TypePaths.child(parent, TypePaths.freeId(name, siblings.stream().map(LabelType::id).toList()));
		var longer = new ArrayList<>(siblings);
		longer.add(new LabelType(path, name, "", ""));
		return withChildren(parent, longer);
	}

	/** Removes a type and all below it. Labels that name them keep what they say. */
	public TaxonomyDraft removeType(String path) {
		String parent = TypePaths.parent(path);
		return withChildren(parent, childrenOf(parent).stream().filter(type -> !type.path().equals(path)).toList());
	}

	/** Changes a type in place; its path and its children's stay. */
	public TaxonomyDraft changeType(String path, UnaryOperator<LabelType> change) {
		String parent = TypePaths.parent(path);
		return withChildren(parent, childrenOf(parent).stream().map(type -> type.path().equals(path) ? change.apply(type) : type).toList());
	}

	/** Gives a type a digit; the type that had it before loses it. */
	public TaxonomyDraft setKey(String path, String digit) {
		TaxonomyDraft free = taxonomy().findByKey(digit).filter(holder -> !holder.path().equals(path))
				.map(holder -> changeType(holder.path(), type -> TypeCopies.withKey(type, ""))).orElse(this);
		return free.changeType(path, type -> TypeCopies.withKey(type, digit));
	}

	/** Changes the last part of a type's path, and with it the paths of all below it. */
	public TaxonomyDraft setId(String path, String id) {
		if (id.contains("/")) {
			throw new IllegalArgumentException("a label type's id holds letters, digits, '.', '_' and '-', not \"" + id + "\"");
		}
		return relocate(path, TypePaths.child(TypePaths.parent(path), id), childrenOf(TypePaths.parent(path)).indexOf(type(path)));
	}

	/**
	 * Moves a type and all below it.
	 *
	 * @param parent the path of the type that it comes below; empty to make it a topmost one
	 * @param place its place among the types there, counted without itself; a larger one puts it last
	 */
	public TaxonomyDraft moveType(String path, String parent, int place) {
		if (TypePaths.isWithin(parent, path)) {
			throw new IllegalArgumentException("\"" + path + "\" cannot be moved below itself");
		}
		return relocate(path, TypePaths.child(parent, type(path).id()), place);
	}

	private TaxonomyDraft relocate(String path, String target, int place) {
		if (!path.equals(target) && taxonomy().find(target).isPresent()) {
			throw new IllegalArgumentException("the label type \"" + target + "\" is there already");
		}
		LabelType moved = TypeCopies.withPath(type(path), target);
		TaxonomyDraft without = removeType(path);
		var siblings = new ArrayList<>(without.childrenOf(TypePaths.parent(target)));
		siblings.add(Math.clamp(place, 0, siblings.size()), moved);
		Map<String, Integer> moving = new HashMap<>();
		numbers.forEach((old, number) -> moving.put(TypePaths.moved(old, path, target), number));
		List<LabelPreset> presets = description.presets().stream()
				.map(preset -> TypeCopies.withType(preset, TypePaths.moved(preset.type(), path, target))).toList();
		var renumbered = new TaxonomyDraft(without.description, moving, nextNumber);
		TaxonomyDraft arranged = renumbered.withChildren(TypePaths.parent(target), siblings);
		return arranged.with(arranged.description.withPresets(presets));
	}

	/** Replaces the tiers; types name theirs by name. */
	public TaxonomyDraft withTiers(List<Tier> tiers) {
		return with(description.withTiers(tiers));
	}

	/** Changes one tier; types that name it follow if its name changes. */
	public TaxonomyDraft changeTier(int place, UnaryOperator<Tier> change) {
		var tiers = new ArrayList<>(description.tiers());
		String before = tiers.get(place).name();
		tiers.set(place, change.apply(tiers.get(place)));
		String after = tiers.get(place).name();
		var roots = taxonomy().roots().stream().map(root -> TypeCopies.withTierRenamed(root, before, after)).toList();
		return with(description.withTiers(tiers).withTaxonomy(new Taxonomy(roots)));
	}

	public TaxonomyDraft withPresets(List<LabelPreset> presets) {
		return with(description.withPresets(presets));
	}

	/**
	 * @return the paths that types had in {@code saved} and have not any more, with the paths that they have now: each type of its own,
	 *         also where it moved with the one above it
	 */
	public Map<String, String> renamedSince(TaxonomyDraft saved) {
		Map<Integer, String> now = numbers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
		Map<String, String> renamed = new LinkedHashMap<>();
		saved.taxonomy().types().map(LabelType::path).forEach(old -> {
			String path = now.get(saved.numbers.get(old));
			if (path != null && !path.equals(old)) {
				renamed.put(old, path);
			}
		});
		return renamed;
	}

	/** @return the type of that path, which is there */
	public LabelType type(String path) {
		return taxonomy().find(path).orElseThrow(() -> new IllegalArgumentException("there is no label type \"" + path + "\""));
	}

	/** @param parent empty for the topmost types */
	public List<LabelType> childrenOf(String parent) {
		return parent.isEmpty() ? taxonomy().roots() : type(parent).children();
	}

	private TaxonomyDraft withChildren(String parent, List<LabelType> children) {
		if (parent.isEmpty()) {
			return with(description.withTaxonomy(new Taxonomy(children)));
		}
		return changeType(parent, type -> type.withChildren(children));
	}

	/** Numbers types that are new, and forgets those that are gone. */
	private TaxonomyDraft with(DatasetDescription changed) {
		Map<String, Integer> known = new HashMap<>();
		int next = nextNumber;
		for (String path : changed.taxonomy().types().map(LabelType::path).toList()) {
			Integer number = numbers.get(path);
			known.put(path, number == null ? next++ : number);
		}
		return new TaxonomyDraft(changed, known, next);
	}
}
