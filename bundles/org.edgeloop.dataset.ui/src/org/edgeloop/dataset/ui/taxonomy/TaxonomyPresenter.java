package org.edgeloop.dataset.ui.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.OverlapRule;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.taxonomy.ColourCheck;
import org.edgeloop.dataset.taxonomy.TaxonomyDraft;
import org.edgeloop.dataset.taxonomy.TypeCopies;
import org.edgeloop.dataset.taxonomy.TypePaths;
import org.edgeloop.dataset.ui.taxonomy.internal.DraftCommand;
import org.eclipse.emf.common.command.BasicCommandStack;

/**
 * Edits the label types, tiers and presets of a dataset; each change is one step of undo. What cannot be done is said in a sentence
 * and changes nothing. It knows no widget; to be used from one thread.
 */
public final class TaxonomyPresenter {

	private final BasicCommandStack stack = new BasicCommandStack();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private TaxonomyDraft draft;
	private TaxonomyDraft saved;
	private String selection = "";
	private String message = "";

	public TaxonomyPresenter(DatasetDescription description) {
		draft = TaxonomyDraft.of(description);
		saved = draft;
		selection = draft.taxonomy().types().findFirst().map(LabelType::path).orElse("");
		stack.addCommandStackListener(_ -> changed());
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** @return undoes and redoes the changes */
	public BasicCommandStack commandStack() {
		return stack;
	}

	public TaxonomyDraft draft() {
		return draft;
	}

	/** @return why the last change could not be made; empty if it was */
	public String message() {
		return message;
	}

	/** @return the path of the type that is shown in detail; empty if none is */
	public String selection() {
		return selection;
	}

	public Optional<LabelType> selectedType() {
		return draft.taxonomy().find(selection);
	}

	public void select(String path) {
		if (!path.equals(selection)) {
			selection = path;
			message = "";
			changed();
		}
	}

	// Types

	/** Adds a type beside the selected one and selects it. */
	public void addType() {
		addBelow(TypePaths.parent(selection));
	}

	/** Adds a type below the selected one and selects it. */
	public void addTypeBelow() {
		addBelow(selection);
	}

	private void addBelow(String parent) {
		change("Add Label Type", before -> before.addType(parent, "New type"), after -> after.childrenOf(parent).getLast().path());
	}

	/** Removes the selected type and all below it, and selects what is beside it. */
	public void removeType() {
		selectedType().ifPresent(type -> {
			String parent = TypePaths.parent(type.path());
			int place = draft.childrenOf(parent).indexOf(type);
			change("Remove " + type.name(), before -> before.removeType(type.path()), after -> {
				List<LabelType> left = after.childrenOf(parent);
				return left.isEmpty() ? parent : left.get(Math.min(place, left.size() - 1)).path();
			});
		});
	}

	/** Moves the selected type among those beside it, up ({@code -1}) or down ({@code 1}). */
	public void moveType(int direction) {
		selectedType().ifPresent(type -> {
			String parent = TypePaths.parent(type.path());
			int place = draft.childrenOf(parent).indexOf(type) + direction;
			if (place >= 0 && place < draft.childrenOf(parent).size()) {
				moveType(type.path(), parent, place);
			}
		});
	}

	/** See {@link TaxonomyDraft#moveType}. */
	public void moveType(String path, String parent, int place) {
		String id = path.substring(path.lastIndexOf('/') + 1);
		change("Move " + draft.taxonomy().nameOf(path), before -> before.moveType(path, parent, place),
				_ -> parent.isEmpty() ? id : parent + "/" + id);
	}

	/** Names the selected type for people; labels go by its id. */
	public void setName(String name) {
		changeType("Rename", type -> TypeCopies.withName(type, name));
	}

	/** Changes the id of the selected type, which labels name it by. */
	public void setId(String id) {
		selectedType().filter(type -> !type.id().equals(id)).ifPresent(type -> {
			String parent = TypePaths.parent(type.path());
			change("Change Id of " + type.name(), before -> before.setId(type.path(), id), _ -> parent.isEmpty() ? id : parent + "/" + id);
		});
	}

	/** @param colour {@code #RRGGBB}; empty to take the parent's */
	public void setColour(String colour) {
		changeType("Change Colour of", type -> TypeCopies.withColour(type, colour));
	}

	/** @param digit empty for none; another type that has it loses it */
	public void setKey(String digit) {
		selectedType().filter(type -> !type.key().equals(digit))
				.ifPresent(type -> change("Change Key of " + type.name(), before -> before.setKey(type.path(), digit)));
	}

	/** @param tier a tier's name; empty to take the parent's */
	public void setTier(String tier) {
		changeType("Change Tier of", type -> type.withTier(tier));
	}

	public void setAttributes(List<AttributeDefinition> attributes) {
		changeType("Change Attributes of", type -> TypeCopies.withAttributes(type, attributes));
	}

	private void changeType(String verb, UnaryOperator<LabelType> how) {
		selectedType().ifPresent(type -> change(verb + " " + type.name(), before -> before.changeType(type.path(), how)));
	}

	/** @return what is to be said of the selected type's colour; empty if it is good */
	public List<String> colourWarnings() {
		return selectedType().map(type -> new ColourCheck(draft.taxonomy()).warnings(type)).orElse(List.of());
	}

	// Tiers

	public List<Tier> tiers() {
		return draft.description().tiers();
	}

	public void addTier() {
		List<String> names = tiers().stream().map(Tier::name).toList();
		String name = "Tier " + (names.size() + 1);
		change("Add Tier", before -> before.withTiers(with(tiers(), new Tier(names.contains(name) ? name + "a" : name, OverlapRule.FREE))));
	}

	public void removeTier(int place) {
		change("Remove Tier", before -> before.withTiers(without(tiers(), place)));
	}

	/** Types that name the tier follow if its name changes. */
	public void changeTier(int place, Tier tier) {
		if (!tiers().get(place).equals(tier)) {
			change("Change Tier", before -> before.changeTier(place, _ -> tier));
		}
	}

	// Presets

	public List<LabelPreset> presets() {
		return draft.description().presets();
	}

	public void addPreset(LabelPreset preset) {
		change("Add Preset", before -> before.withPresets(with(presets(), preset)));
	}

	public void removePreset(int place) {
		change("Remove Preset", before -> before.withPresets(without(presets(), place)));
	}

	public void changePreset(int place, LabelPreset preset) {
		if (!presets().get(place).equals(preset)) {
			var presets = new ArrayList<>(presets());
			presets.set(place, preset);
			change("Change Preset", before -> before.withPresets(presets));
		}
	}

	private static <E> List<E> with(List<E> list, E added) {
		var longer = new ArrayList<>(list);
		longer.add(added);
		return longer;
	}

	private static <E> List<E> without(List<E> list, int place) {
		var shorter = new ArrayList<>(list);
		shorter.remove(place);
		return shorter;
	}

	// Changing and saving

	private void change(String name, UnaryOperator<TaxonomyDraft> how) {
		change(name, how, _ -> selection);
	}

	private void change(String name, UnaryOperator<TaxonomyDraft> how, Function<TaxonomyDraft, String> select) {
		try {
			TaxonomyDraft after = how.apply(draft);
			message = "";
			if (after.description().equals(draft.description())) {
				return;
			}
			stack.execute(new DraftCommand(name, this::show, draft, selection, after, select.apply(after)));
		} catch (IllegalArgumentException e) {
			message = String.valueOf(e.getMessage());
			changed();
		}
	}

	private void show(TaxonomyDraft shown, String selected) {
		draft = shown;
		selection = selected;
		message = "";
	}

	public boolean isDirty() {
		return !draft.description().equals(saved.description());
	}

	/** @return the description as it was read, or saved last */
	public DatasetDescription base() {
		return saved.description();
	}

	/** @return the new path of each type that the saved labels name by another one */
	public Map<String, String> renamed() {
		return draft.renamedSince(saved);
	}

	/** Takes note that the draft was saved. */
	public void saved() {
		saved = draft;
		changed();
	}
}
