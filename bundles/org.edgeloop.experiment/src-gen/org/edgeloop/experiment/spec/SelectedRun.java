/**
 */
package org.edgeloop.experiment.spec;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Selected Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the runs that are compared.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.experiment.spec.SelectedRun#getRun <em>Run</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.SelectedRun#getStore <em>Store</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.SelectedRun#isHidden <em>Hidden</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.SelectedRun#isPinned <em>Pinned</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.SelectedRun#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.experiment.spec.SpecPackage#getSelectedRun()
 * @model
 * @generated
 */
public interface SelectedRun extends EObject {
	/**
	 * Returns the value of the '<em><b>Run</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run</em>' attribute.
	 * @see #setRun(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getSelectedRun_Run()
	 * @model default=""
	 * @generated
	 */
	String getRun();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.SelectedRun#getRun <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' attribute.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(String value);

	/**
	 * Returns the value of the '<em><b>Store</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of its store; empty for the only one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Store</em>' attribute.
	 * @see #setStore(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getSelectedRun_Store()
	 * @model default=""
	 * @generated
	 */
	String getStore();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.SelectedRun#getStore <em>Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Store</em>' attribute.
	 * @see #getStore()
	 * @generated
	 */
	void setStore(String value);

	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether charts leave it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden</em>' attribute.
	 * @see #setHidden(boolean)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getSelectedRun_Hidden()
	 * @model default="false"
	 * @generated
	 */
	boolean isHidden();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.SelectedRun#isHidden <em>Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hidden</em>' attribute.
	 * @see #isHidden()
	 * @generated
	 */
	void setHidden(boolean value);

	/**
	 * Returns the value of the '<em><b>Pinned</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether tables keep it in sight, before the others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pinned</em>' attribute.
	 * @see #setPinned(boolean)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getSelectedRun_Pinned()
	 * @model default="false"
	 * @generated
	 */
	boolean isPinned();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.SelectedRun#isPinned <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinned</em>' attribute.
	 * @see #isPinned()
	 * @generated
	 */
	void setPinned(boolean value);

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the run holds beside the keys of this version, as members of a JSON object without its braces; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getSelectedRun_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.SelectedRun#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // SelectedRun
