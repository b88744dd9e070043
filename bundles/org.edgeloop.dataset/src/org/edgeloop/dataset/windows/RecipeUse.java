package org.edgeloop.dataset.windows;

/**
 * What an export does with a recipe.
 *
 * @param recipe the recipe
 * @param applied whether the windows are written cleaned and varied; else they are written as recorded, and the manifest alone says
 *        what is to be done with them
 */
public record RecipeUse(WindowRecipe recipe, boolean applied) {

	/** There is no recipe. */
	public static final RecipeUse NONE = new RecipeUse(WindowRecipe.NONE, false);
}
